package dev.beachhead;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.beachhead.room.Command;
import dev.beachhead.room.Event;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.Station;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.beachhead");

    private static final DescribedPredicate<JavaClass> PURE = describe(
            "are pure",
            type -> type.getPackageName().startsWith("dev.beachhead.room")
                    || type.getSimpleName().endsWith("Rules")
                    || type.isAssignableTo(Command.class)
                    || type.isAssignableTo(Event.class)
                    || isState(type));

    private static final DescribedPredicate<JavaClass> OF_A_STATION =
            describe("are of a package with a station", ArchitectureTest::isOfAStation);

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_CLOCK = describe(
            "asks the clock of the machine",
            call -> isCall(call, System.class, "currentTimeMillis")
                    || isCall(call, Clock.class, "systemUTC", "systemDefaultZone", "system")
                    || call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    private static final DescribedPredicate<JavaCall<?>> DRAWS_LOTS = describe(
            "draws lots of its own",
            call -> isCall(call, Math.class, "random")
                    || isCall(call, UUID.class, "randomUUID")
                    || isCall(call, ThreadLocalRandom.class, "current")
                    || isCall(call, Random.class, "<init>"));

    static Stream<ArchRule> rules() {
        return Stream.of(
                        noClasses()
                                .that(PURE)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.vaadin..")
                                .because(
                                        "states, events, commands and rules are tested, replayed and exported without a screen"),
                        noClasses()
                                .that(PURE)
                                .and()
                                .resideOutsideOfPackage("dev.beachhead.room..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.springframework..", "jakarta..")
                                .because(
                                        "what is decided and applied depends on nothing but the state and the command"),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("dev.beachhead.presence..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.vaadin.collaborationengine..")
                                .because("it is deprecated upstream: one package knows it, so that it can be replaced"),
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "dev.beachhead.room..", "dev.beachhead.people..", "dev.beachhead.webhook..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..")
                                .because(
                                        "the journal is the truth; only people and webhooks keep tables of their own, for their secrets"),
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("View")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework.data..",
                                        "jakarta.persistence..",
                                        "java.sql..",
                                        "javax.sql..")
                                .because(
                                        "a view draws a state and sends commands; a query in a view is drawn for nobody else"),
                        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("what a class needs stands in its constructor"),
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.util.logging..")
                                .because("the log has one door, SLF4J"),
                        noClasses().should(ACCESS_STANDARD_STREAMS).because("the log has one door, SLF4J"),
                        fields().that()
                                .areStatic()
                                .and()
                                .areNotPrivate()
                                .should()
                                .beFinal()
                                .because("two rooms, two nodes and two tests share no changing state"),
                        noFields()
                                .that()
                                .areStatic()
                                .and()
                                .arePublic()
                                .should(new MutableType())
                                .because("two rooms, two nodes and two tests share no changing state"),
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("RoomConfiguration")
                                .should()
                                .callCodeUnitWhere(ASKS_THE_CLOCK)
                                .because(
                                        "time is handed in as a Clock, so that tests and replays decide what time it is"),
                        noClasses()
                                .that(PURE)
                                .and()
                                .doNotHaveSimpleName("Ids")
                                .should()
                                .callCodeUnitWhere(DRAWS_LOTS)
                                .because("the same command on the same state is decided the same way"),
                        noClasses()
                                .that()
                                .resideInAPackage("dev.beachhead.ui..")
                                .should()
                                .dependOnClassesThat(OF_A_STATION)
                                .because("stations plug into the shell; the shell knows none of them"),
                        noClasses()
                                .that()
                                .resideInAPackage("dev.beachhead.room..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("dev.beachhead..")
                                        .and(DescribedPredicate.not(resideInAPackage("dev.beachhead.room.."))))
                                .because("everything builds on the room, so it builds on nothing of ours"),
                        classes()
                                .that()
                                .areAssignableTo(Command.class)
                                .or()
                                .areAssignableTo(Event.class)
                                .should(new SealedInterfaceOrRecord())
                                .because("a new case must break the build where it has to be handled"))
                .map(rule -> rule.allowEmptyShould(true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(MAIN);
    }

    @Test
    void everyPackageReadsOnlyWhatItDeclares() {
        ApplicationModules.of(Beachhead.class).verify();
    }

    @Test
    void theRulesLookAtTheProductsClasses() {
        assertThat(MAIN.contain(Beachhead.class)).isTrue();
        assertThat(MAIN.contain(RoomPart.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    /** A state is what a part's {@code apply} answers. */
    private static boolean isState(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(origin -> origin.isAssignableTo(RoomPart.class) && !origin.isInterface())
                .flatMap(origin -> origin.getMethods().stream())
                .anyMatch(method -> method.getName().equals("apply")
                        && method.getRawReturnType().equals(type));
    }

    private static boolean isOfAStation(JavaClass type) {
        return !type.getPackageName().equals("dev.beachhead.room")
                && type.getPackage().getClasses().stream()
                        .anyMatch(neighbour -> neighbour.isAssignableTo(Station.class));
    }

    private static boolean isCall(JavaCall<?> call, Class<?> owner, String... names) {
        return call.getTargetOwner().isEquivalentTo(owner)
                && Arrays.asList(names).contains(call.getName());
    }

    private static final class MutableType extends ArchCondition<JavaField> {
        MutableType() {
            super("hold something that changes");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            var type = field.getRawType();
            boolean changes = type.isArray()
                    || type.getPackageName().startsWith("java.util.concurrent.atomic")
                    || Stream.of(
                                    "java.util.ArrayList",
                                    "java.util.HashMap",
                                    "java.util.HashSet",
                                    "java.lang.StringBuilder")
                            .anyMatch(type::isAssignableTo);
            if (changes && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                events.add(SimpleConditionEvent.satisfied(field, field.getDescription()));
        }
    }

    private static final class SealedInterfaceOrRecord extends ArchCondition<JavaClass> {
        SealedInterfaceOrRecord() {
            super("be a sealed interface or a record");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            // the room's own markers; every part has its sealed interface beneath them
            if (type.getPackageName().equals(Event.class.getPackageName())) return;
            var reflected = type.reflect();
            if (!type.isRecord() && !reflected.isSealed())
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is neither a record nor sealed"));
        }
    }
}
