package dev.beachhead.brainstorm;

/** The six colours of notes; what a colour stands for is the team's own affair. */
public enum NoteColour {
    LEMON,
    MINT,
    SKY,
    ROSE,
    LILAC,
    PEACH
}
