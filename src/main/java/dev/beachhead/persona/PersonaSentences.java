package dev.beachhead.persona;

import dev.beachhead.persona.PersonaEvent.FactEdited;
import dev.beachhead.persona.PersonaEvent.ItemEdited;
import dev.beachhead.persona.PersonaEvent.ItemEvent;
import dev.beachhead.persona.PersonaEvent.ItemRemoved;
import dev.beachhead.persona.PersonaEvent.ItemRestored;
import dev.beachhead.persona.PersonaEvent.LineAdded;
import dev.beachhead.persona.PersonaEvent.LineMoved;
import dev.beachhead.persona.PersonaEvent.MomentAdded;
import dev.beachhead.persona.PersonaEvent.MomentSet;
import dev.beachhead.persona.PersonaEvent.PictureRemoved;
import dev.beachhead.persona.PersonaEvent.PictureShown;
import dev.beachhead.persona.PersonaEvent.TurnedAwayAdded;
import dev.beachhead.persona.PersonaEvent.TurnedAwayEdited;
import dev.beachhead.room.Activity;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** What the activity says of a persona. */
final class PersonaSentences {
    private static final int EXCERPT = 60;

    private final Personas before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the personas as they were when the event happened */
    PersonaSentences(Personas before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(PersonaEvent event) {
        var persona = before.persona(event.market());
        return switch (event) {
            case FactEdited(var _, var fact, var _, var overlap) ->
                edited(persona.fact(fact), overlap, new MessageKey("persona.fact." + fact.key()));
            case PictureShown _ -> say("picture-shown");
            case PictureRemoved _ -> say("picture-removed");
            case LineAdded(var _, var _, var kind, var _, var text) -> say("added", excerpt(text), kind.title());
            case MomentAdded(var _, var _, var _, var text) ->
                say("added", excerpt(text), new MessageKey("persona.day"));
            case TurnedAwayAdded(var _, var _, var text) ->
                say("added", excerpt(text), new MessageKey("persona.turned-away"));
            case ItemEvent about ->
                persona.item(about.item())
                        .or(() -> Optional.ofNullable(persona.removed().get(about.item())))
                        .flatMap(item -> of(about, item));
        };
    }

    private Optional<Telling> of(ItemEvent event, Item item) {
        var words = excerpt(item.words().text());
        return switch (event) {
            case ItemEdited(var _, var _, var _, var overlap) -> edited(item.words(), overlap, list(item));
            case TurnedAwayEdited(var _, var _, var which, var _, var overlap) ->
                item instanceof Item.TurnedAway away ? edited(away.text(which), overlap, list(item)) : Optional.empty();
            case LineMoved(var _, var _, var kind, var _) -> moved(item, words, kind);
            case MomentSet(var _, var _, var at) -> say("moment-set", words, at.toString());
            case ItemRemoved _ -> say("removed", words, list(item));
            case ItemRestored _ -> say("restored", words, list(item));
        };
    }

    private static MessageKey list(Item item) {
        return switch (item) {
            case Item.Line line -> line.kind().title();
            case Item.Moment _ -> new MessageKey("persona.day");
            case Item.TurnedAway _ -> new MessageKey("persona.turned-away");
        };
    }

    /** Criteria stand in order of priority, so their order says something; that of pains and gains does not say much. */
    private Optional<Telling> moved(Item item, String words, LineKind kind) {
        if (item instanceof Item.Line line && line.kind() != kind) return say("moved", words, kind.title());
        if (kind != LineKind.CRITERION) return Optional.empty();
        return onceASitting(telling("ordered", kind.title()));
    }

    private Optional<Telling> edited(SharedText text, boolean overlap, MessageKey where) {
        var displaced = text.by().filter(author -> overlap && !author.equals(stamp.actor()));
        if (displaced.isPresent()) return say("overlap", where).map(telling -> telling.to(displaced.get()));
        return onceASitting(telling("edited", where));
    }

    private Optional<Telling> onceASitting(Telling telling) {
        return activity.tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }

    private static String excerpt(String text) {
        return Texts.excerpt(text, EXCERPT);
    }

    private static Optional<Telling> say(String what, Object... arguments) {
        return Optional.of(telling(what, arguments));
    }

    private static Telling telling(String what, Object... arguments) {
        return Telling.of("persona.activity." + what, arguments);
    }
}
