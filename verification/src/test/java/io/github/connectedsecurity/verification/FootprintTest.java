package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes into an application with one product. */
class FootprintTest {
  private static final int MOST_JARS = 24;
  private static final double MOST_MEGABYTES = 14.5;
  /** The jars of the union that a user of sdk-graph-security alone does not get. */
  private static final Set<String> OF_OTHER_MODULES = Set.of("httpcore5");

  @Test
  void oneProduct_bringsFewJars() throws IOException {
    List<Path> jars = House.runtimeJars().stream().filter(FootprintTest::comesWithGraphSecurity).toList();
    double megabytes = 0;
    for (Path jar : jars) {
      assertThat(jar).as("the footprint is measured on jars: run the package phase").isRegularFile();
      megabytes += Files.size(jar) / 1e6;
    }
    System.out.printf("A user of sdk-graph-security gets %d jars, %.1f MB.%n", jars.size(), megabytes);
    assertThat(jars).extracting(FootprintTest::name).contains("sdk-core", "sdk-graph-security").hasSizeLessThanOrEqualTo(MOST_JARS);
    assertThat(megabytes).isLessThanOrEqualTo(MOST_MEGABYTES);
  }

  @Test
  void noModule_bringsASecondHttpStackOrClashingLibraries() {
    List<String> names = House.runtimeJars().stream().map(FootprintTest::name).toList();
    assertThat(names).contains("okhttp-jvm")
        .noneMatch(name -> name.equals("okhttp") || name.startsWith("netty") || name.startsWith("reactor-netty") || name.startsWith("httpclient"))
        .noneMatch(name -> name.equals("gson") || name.equals("guava") || name.equals("commons-logging"))
        .filteredOn(name -> name.startsWith("kotlin")).containsExactly("kotlin-stdlib");
  }

  private static boolean comesWithGraphSecurity(Path jar) {
    String name = name(jar);
    boolean otherOfOurs = name.startsWith("sdk-") && !name.equals("sdk-core") && !name.equals("sdk-graph-security");
    return !otherOfOurs && !OF_OTHER_MODULES.contains(name);
  }

  /** The artifact's name: the file's without the version. */
  private static String name(Path jar) { return jar.getFileName().toString().replaceFirst("-\\d.*", ""); }
}
