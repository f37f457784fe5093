package io.github.connectedsecurity.office365management.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Pattern SAMPLE = Pattern.compile("<!-- from: (\\w+\\.java) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void samples_areInTheCompiledExamples() {
    String guide = ExampleFiles.text(Path.of("../docs/guides/audit-collector.md"));
    long all = Pattern.compile("^```java$", Pattern.MULTILINE).matcher(guide).results().count();
    Matcher samples = SAMPLE.matcher(guide);
    long count = 0;
    while (samples.find()) {
      String compiled = ExampleFiles.text(Path.of("src/test/java").resolve(GuideTest.class.getPackageName().replace('.', '/')).resolve(samples.group(1)));
      assertThat(compiled.replaceAll("\\s+", " ")).as(samples.group(1)).contains(samples.group(2).strip().replaceAll("\\s+", " "));
      count++;
    }
    assertThat(count).isEqualTo(all).isEqualTo(6);
  }
}
