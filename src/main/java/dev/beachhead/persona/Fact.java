package dev.beachhead.persona;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is written of the persona in a field of its own. */
public enum Fact {
    /** The name, or an alias. */
    NAME(Group.WHO, 80),
    /** What the picture shows, for those who do not see it. */
    PICTURE_TEXT(Group.WHO, 200),
    AGE(Group.LIFE, 200),
    BORN(Group.LIFE, 200),
    GREW_UP(Group.LIFE, 200),
    EDUCATED(Group.LIFE, 200),
    FAMILY(Group.LIFE, 200),
    COMPANY(Group.WORK, 200),
    YEARS(Group.WORK, 200),
    TRAINING(Group.WORK, 200),
    /** Whether they manage others, and whom. */
    MANAGER(Group.WORK, 200),
    PAY(Group.WORK, 200),
    /** How their performance is judged. */
    JUDGED(Group.WORK, 200),
    /** What they want done. */
    FUNCTIONAL(Group.JOBS, 400),
    /** How they want to be seen. */
    SOCIAL(Group.JOBS, 400),
    /** How they want to feel. */
    EMOTIONAL(Group.JOBS, 400);

    /** Facts that stand together on the sheet. */
    public enum Group {
        WHO,
        LIFE,
        WORK,
        /** The job to be done. */
        JOBS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public List<Fact> facts() {
            return Arrays.stream(Fact.values())
                    .filter(fact -> fact.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final int longest;

    Fact(Group group, int longest) {
        this.group = group;
        this.longest = longest;
    }

    public Group group() {
        return group;
    }

    /** The most characters it takes, as a person counts them. */
    public int longest() {
        return longest;
    }

    /** As it stands in bundles and test hooks, such as {@code grew-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
