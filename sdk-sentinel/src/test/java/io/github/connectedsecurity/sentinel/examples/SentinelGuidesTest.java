package io.github.connectedsecurity.sentinel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of code in the guides stands in a program that compiles. */
class SentinelGuidesTest {
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Path SOURCES = Path.of("src/test/java/io/github/connectedsecurity/sentinel/examples");

  @ParameterizedTest
  @ValueSource(strings = {"sentinel", "log-ingestion", "data-connector"})
  void code_isThatOfThePrograms(String guide) {
    String programs = Stream.of("GuideExamples", "PartnerConnector").map(name -> ExampleFiles.text(SOURCES.resolve(name + ".java")))
        .map(SentinelGuidesTest::squeezed).collect(Collectors.joining("\n"));
    Matcher code = CODE.matcher(ExampleFiles.text(Path.of("../docs/guides/" + guide + ".md")));
    List<String> lines = code.results().flatMap(block -> Arrays.stream(block.group(1).split("\n", -1))).map(SentinelGuidesTest::squeezed)
        .filter(line -> !line.isEmpty()).toList();

    assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(programs).contains(line));
  }

  private static String squeezed(String text) { return text.replaceAll("\\s+", " ").strip(); }
}
