package dev.beachhead.report;

import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;

/** Writes one section of the report. Pure: the same room and reader, the same section. */
interface Chapter {
    Section compose(RoomState room, Reader reader);

    /** A section under the station's own title, with its question as the lead. */
    static Section of(String station, Reader reader, Content content) {
        return new Section(station, reader.t(station + ".station"), reader.t(station + ".title"), content.blocks());
    }
}
