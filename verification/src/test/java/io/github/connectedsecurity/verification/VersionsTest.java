package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stands in two files must be the same in both. */
class VersionsTest {
  @Test
  void bom_hasTheVersionOfTheParent() { assertThat(version("sdk-bom/pom.xml")).isEqualTo(version("pom.xml")); }

  @Test
  void bom_listsEveryPublishedModule() {
    String bom = House.read(House.CHECKOUT.resolve("sdk-bom/pom.xml"));
    assertThat(House.MODULES).isNotEmpty().allSatisfy(module -> assertThat(bom).contains("<artifactId>" + module + "</artifactId>"));
  }

  @Test
  void moduleFolders_areInTheReactor() {
    String parent = House.read(House.CHECKOUT.resolve("pom.xml"));
    assertThat(House.MODULES).allSatisfy(module -> assertThat(parent).contains("<module>" + module + "</module>"));
    assertThat(Files.exists(House.CHECKOUT.resolve(Path.of("sdk-graph-interop", "src", "main", "java", "module-info.java")))).isFalse();
  }

  private static String version(String pom) { return House.read(House.CHECKOUT.resolve(pom)).replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1"); }
}
