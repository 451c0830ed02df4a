package dev.beachhead.vote;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Parts;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Roster;
import dev.beachhead.room.Team;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who can vote: every participant, and those facilitators who take part, since one who only leads is not missed. Somebody who was
 * removed from the room before the reveal does not count.
 */
final class Voters {
    private Voters() {}

    /** In the order of joining. */
    static List<ParticipantId> of(RoomState room, Round round) {
        var roster = Parts.roster(room);
        var team = room.offering(Team.class).map(Team::team).orElse(List.of());
        return Stream.concat(team.stream(), round.takingPart().filter(rater -> works(roster, rater)))
                .distinct()
                .filter(rater -> !leads(roster, rater) || round.isTakingPart(rater))
                .toList();
    }

    private static boolean works(Roster roster, ParticipantId rater) {
        return roster.roleOf(rater).filter(Role::works).isPresent();
    }

    private static boolean leads(Roster roster, ParticipantId rater) {
        return roster.roleOf(rater).filter(Role.FACILITATOR::equals).isPresent();
    }
}
