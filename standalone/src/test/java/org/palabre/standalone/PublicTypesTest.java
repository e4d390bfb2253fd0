package org.palabre.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palabre.standalone.tiny.UsedByNobody;

/** A type is public when another package needs it, and package-private otherwise. */
class PublicTypesTest {

    private static final ArchRule USED_ELSEWHERE = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(new BeUsedByAnotherPackage())
            .because("types are package-private by default");

    @Test
    void everyPublicTypeIsUsedByAnotherPackage() throws IOException {
        USED_ELSEWHERE.check(AllClasses.built().that(describe("production code", AllClasses::isProduction)));
    }

    @Test
    void aPublicTypeThatOnlyItsPackageUsesIsNamed() throws IOException {
        var alone = AllClasses.built().that(describe("fixture", type -> type.isEquivalentTo(UsedByNobody.class)));
        assertThatThrownBy(() -> USED_ELSEWHERE.check(alone))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UsedByNobody");
    }

    private static final class BeUsedByAnotherPackage extends ArchCondition<JavaClass> {

        BeUsedByAnotherPackage() {
            super("be used by another package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean used = withMembers(type)
                    .flatMap(member -> member.getDirectDependenciesToSelf().stream())
                    .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
            if (!used && type.tryGetMethod("main", String[].class).isEmpty()) {
                events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " is public for its own package alone"));
            }
        }

        /** A nested type can only be used where the type around it is visible. */
        private static Stream<JavaClass> withMembers(JavaClass type) {
            return Stream.concat(
                    Stream.of(type),
                    type.getPackage().getClasses().stream()
                            .filter(member -> member.getName().startsWith(type.getName() + "$")));
        }
    }
}
