package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses PUBLISHED = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
      .withImportOption(location -> !location.contains("/verification/target/"))
      .importPackages(House.ROOT_PACKAGE);
  private static final JavaClasses OFFENDERS = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
      .importPackages(House.ROOT_PACKAGE);

  static Stream<ArchRule> rules() { return ArchitectureRules.all(); }

  @ParameterizedTest
  @MethodSource("rules")
  void publishedClasses_keepTheRule(ArchRule rule) { rule.allowEmptyShould(true).check(PUBLISHED); }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_findsItsOffender(ArchRule rule) {
    assertThat(rule.evaluate(OFFENDERS).getFailureReport().getDetails()).as("an offender lives in a package of that name").isNotEmpty();
  }

  @Test
  void publishedClasses_areLookedAt() { assertThat(PUBLISHED.contain(JsonModel.class)).isTrue(); }
}
