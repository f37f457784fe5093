package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.RecordingMap;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.announcements.ServiceHealth;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.UserType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelsTest {
  private static final ModelContract ENVELOPES = ModelContract.ofPackages(ContentItem.class, ServiceHealth.class);
  private static final ModelContract RECORDS = ModelContract.ofPackages(AuditRecord.class, NameValue.class, UserType.class)
      .naming(accessor -> accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1)).named(Exceptions.NAMES);

  @TestFactory
  Stream<DynamicTest> envelopes() { return ENVELOPES.tests(); }

  @TestFactory
  Stream<DynamicTest> records() { return RECORDS.tests(); }

  @Test
  void everyPropertyOfTheSheet_isRead() throws ReflectiveOperationException {
    assumeThat(ExampleFiles.shared("api/office365-management.md")).isPresent();
    String sheet = ExampleFiles.text(ExampleFiles.shared("api/office365-management.md").orElseThrow());
    Set<String> documented = properties(sheet.substring(sheet.indexOf("### 5.1"), sheet.indexOf("## 6.")));
    Set<String> read = new TreeSet<>();
    for (Class<? extends JsonModel> type : RECORDS.models().toList()) {
      RecordingMap json = new RecordingMap(Map.of());
      JsonModel model = Models.view(type, json);
      for (Method accessor : Models.accessors(type)) {
        accessor.invoke(model);
      }
      json.asked().forEach(name -> read.add(name.replace(" ", "").toLowerCase(Locale.ROOT)));
    }

    assertThat(documented).hasSizeGreaterThan(550);
    assertThat(documented).allSatisfy(name -> assertThat(read).contains(name.replace(" ", "").toLowerCase(Locale.ROOT)));
  }

  /** Names in the first cell of property tables, and in the lists that stand for tables. */
  private static Set<String> properties(String section) {
    Set<String> names = new TreeSet<>();
    for (String line : section.lines().toList()) {
      Matcher row = Pattern.compile("\\| `([^|]*)` \\|.*").matcher(line);
      Matcher list = Pattern.compile("- \\*\\*.*?\\*\\*.*?: (`.*)").matcher(line);
      if (row.matches()) {
        names.addAll(List.of(row.group(1).split(", ")));
      } else if (list.matches()) {
        Matcher name = Pattern.compile("`\"?([A-Za-z0-9 ]+)\"?`").matcher(list.group(1).replaceAll("\\{.*?}|\\(.*?\\)", ""));
        while (name.find()) {
          names.add(name.group(1));
        }
      }
    }
    return names;
  }
}
