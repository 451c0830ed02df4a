package dev.beachhead.vote;

import dev.beachhead.people.ApiAccess;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The vote's figures for programs, in full precision: what the screens show, and not before they do. */
@RestController
class ScoresApi {
    private final ApiAccess access;
    private final Rooms rooms;

    ScoresApi(ApiAccess access, Rooms rooms) {
        this.access = access;
        this.rooms = rooms;
    }

    /** 401 unless the bearer token belongs to a role of this workshop; also for workshops that do not exist. */
    @GetMapping("/api/v1/workshops/{id}/scores")
    ResponseEntity<VoteFigures> scores(@PathVariable String id, HttpServletRequest request) {
        return WorkshopId.parse(id)
                .filter(workshop -> access.role(request, workshop).isPresent())
                .map(workshop -> ResponseEntity.ok(VoteFigures.of(rooms.state(workshop))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build());
    }
}
