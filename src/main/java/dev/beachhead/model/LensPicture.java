package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.RoomState;
import java.util.Optional;

/** What a lens shows of its notes at one glance. */
abstract sealed class LensPicture extends Div
        permits LensPicture.Nothing, InfluenceMap, FitPicture, KindsPicture, MoneyPicture {

    static LensPicture of(Lens lens) {
        return switch (lens) {
            case VALUE -> new FitPicture();
            case CUSTOMERS -> new InfluenceMap();
            case RELATIONSHIPS -> new KindsPicture(Block.CUSTOMER_RELATIONSHIPS, Facet.STEP);
            case RESOURCES -> new KindsPicture(Block.KEY_RESOURCES, Facet.RESOURCE_KIND);
            case PARTNERS -> new KindsPicture(Block.KEY_PARTNERS, Facet.PARTNER_KIND);
            case REVENUE -> new MoneyPicture();
            case CHANNELS, MARKET -> new Nothing();
        };
    }

    /** Draws it anew, unless nothing in it differs. */
    abstract void render(RoomState room);

    /** For a lens whose notes say it all. */
    static final class Nothing extends LensPicture {
        Nothing() {
            setVisible(false);
        }

        @Override
        void render(RoomState room) {
            // there is nothing to draw
        }
    }

    /** The last thing that was drawn, so that the same is not drawn twice. */
    static final class Drawn<T> {
        private Optional<T> last = Optional.empty();

        /** Whether it differs from what was drawn last; then it counts as drawn. */
        boolean differs(T now) {
            if (last.filter(now::equals).isPresent()) return false;
            last = Optional.of(now);
            return true;
        }
    }
}
