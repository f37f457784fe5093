package io.github.connectedsecurity.mip.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelMetadataTest {
  static final String LABEL = "2096f6a2-d2f7-48be-b329-b73aaa526e5d";
  static final String OTHER_LABEL = "722a5300-ac39-4c9a-88e3-f54c46676417";
  static final String TENANT = "cb46c030-1825-4e81-a295-151c039dbf02";
  static final String OTHER_TENANT = "cfa4cf1d-a337-4481-aa99-19d8f3d63f7c";

  /** A label with all that is usually told of one. */
  static ContentLabel confidential() {
    return ContentLabel.of(LABEL, TENANT).withName("Confidential").withMethod(LabelMethod.PRIVILEGED).withSetDate(Instant.parse("2026-11-24T12:00:00.5Z"));
  }

  static Map<String, String> pairs(String label, String... attributes) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      pairs.put("MSIP_Label_" + label + "_" + attributes[i], attributes[i + 1]);
    }
    return pairs;
  }

  @Test
  void of_readsWhatTheServicesWrite() {
    LabelMetadata metadata = LabelMetadata.of(pairs(LABEL.toUpperCase(Locale.ROOT), "Enabled", "True", "SetDate", "2018-11-08T21:13:16-0800", "Method",
        "Privileged", "Name", "Confidential", "SiteId", TENANT, "ContentBits", "2", "ActionId", "88124cf5-1340-457d-90e1-0000a9427c99", "My_Own_Attribute",
        "x"));

    ContentLabel label = metadata.label("{" + TENANT.toUpperCase(Locale.ROOT) + "}").orElseThrow();
    assertThat(label.labelId()).isEqualTo(LABEL);
    assertThat(label.tenantId()).contains(TENANT);
    assertThat(label.isEnabled()).isTrue();
    assertThat(label.setDate()).contains(Instant.parse("2018-11-09T05:13:16Z"));
    assertThat(label.method()).contains(LabelMethod.PRIVILEGED);
    assertThat(label.name()).contains("Confidential");
    assertThat(label.contentBits()).contains(ContentBits.FOOTER);
    assertThat(label.actionId()).contains("88124cf5-1340-457d-90e1-0000a9427c99");
    assertThat(label.attribute("my_own_attribute")).contains("x");
    assertThat(metadata.labels()).containsExactly(label);
    assertThat(label).hasToString("ContentLabel[" + LABEL + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/1/0001 12:00:00 AM", "0001-01-01T00:00:00Z", "", "yesterday"})
  void setDate_isAbsent_whenItSaysNothing(String text) {
    assertThat(LabelMetadata.of(pairs(LABEL, "Enabled", "true", "SiteId", TENANT, "SetDate", text)).labels()).singleElement()
        .satisfies(label -> assertThat(label.setDate()).isEmpty());
  }

  @Test
  void groupsWithoutEnabled_areNoLabels_butStay() {
    Map<String, String> pairs = pairs(LABEL, "SiteId", TENANT, "Name", "Half");
    LabelMetadata metadata = LabelMetadata.of(pairs);

    assertThat(metadata.labels()).isEmpty();
    assertThat(metadata.removed()).isEmpty();
    assertThat(metadata.pairs()).isEqualTo(pairs);
    assertThat(metadata.with(ContentLabel.of(OTHER_LABEL, OTHER_TENANT)).pairs()).containsAllEntriesOf(pairs);
  }

  @Test
  void disabledLabels_areReportedAsRemoved() {
    LabelMetadata metadata = LabelMetadata.of(pairs(LABEL, "Enabled", "FALSE", "SiteId", TENANT));

    assertThat(metadata.isEmpty()).isTrue();
    assertThat(metadata.removed()).singleElement().satisfies(label -> assertThat(label.labelId()).isEqualTo(LABEL));
  }

  @Test
  void labelsOfSeveralTenants_standSideBySide_andEachIsReplacedAlone() {
    LabelMetadata metadata = LabelMetadata.none().with(ContentLabel.of(LABEL, TENANT)).with(ContentLabel.of(OTHER_LABEL, OTHER_TENANT));
    assertThat(metadata.labels()).extracting(ContentLabel::labelId).containsExactly(LABEL, OTHER_LABEL);

    LabelMetadata replaced = metadata.with(ContentLabel.of("00000000-0000-0000-0000-000000000001", TENANT));
    assertThat(replaced.labels()).extracting(ContentLabel::labelId).containsExactlyInAnyOrder("00000000-0000-0000-0000-000000000001", OTHER_LABEL);
    assertThat(replaced.pairs().keySet()).noneMatch(name -> name.contains(LABEL));
    assertThat(replaced.without(OTHER_TENANT).labels()).extracting(ContentLabel::labelId).containsExactly("00000000-0000-0000-0000-000000000001");
    assertThat(metadata.labels()).as("changes make copies").hasSize(2);
  }

  @Test
  void ofSeveralLabelsOfOneTenant_theLatestCounts() {
    Map<String, String> pairs = new LinkedHashMap<>(pairs(LABEL, "Enabled", "true", "SiteId", TENANT, "SetDate", "2026-02-01T00:00:00Z"));
    pairs.putAll(pairs(OTHER_LABEL, "Enabled", "true", "SiteId", TENANT, "SetDate", "2026-01-01T00:00:00Z"));

    assertThat(LabelMetadata.of(pairs).labels()).extracting(ContentLabel::labelId).containsExactly(LABEL);
  }

  @Test
  void labelInfo_isTheTruthForItsTenant_andPairsForOthers() {
    Map<String, String> stored = new LinkedHashMap<>(pairs(LABEL, "Enabled", "true", "SiteId", TENANT));
    stored.putAll(pairs("00000000-0000-0000-0000-000000000001", "Enabled", "true", "SiteId", OTHER_TENANT));
    ContentLabel listed = new ContentLabel(OTHER_LABEL, pairsOf("Enabled", "true", "SiteId", TENANT), LabelStore.LABEL_INFO);
    LabelMetadata metadata = new LabelMetadata(stored, List.of(listed), true);

    assertThat(metadata.labels().stream().collect(Collectors.toMap(ContentLabel::labelId, ContentLabel::store)))
        .isEqualTo(Map.of(OTHER_LABEL, LabelStore.LABEL_INFO, "00000000-0000-0000-0000-000000000001", LabelStore.PAIRS));
    assertThat(metadata.pairs()).doesNotContainKey("MSIP_Label_" + LABEL + "_Enabled").containsKey("MSIP_Label_" + OTHER_LABEL + "_Enabled");
  }

  @Test
  void labelInfo_thatSaysRemoved_hidesThePairsOfItsTenant() {
    ContentLabel removed = new ContentLabel(TENANT, pairsOf("Enabled", "false", "SiteId", TENANT), LabelStore.LABEL_INFO);
    LabelMetadata metadata = new LabelMetadata(pairs(LABEL, "Enabled", "true", "SiteId", TENANT), List.of(removed), true);

    assertThat(metadata.labels()).isEmpty();
    assertThat(metadata.removed()).hasSize(1);
    assertThat(metadata.pairs()).isEmpty();
  }

  @Test
  void changes_inLabelInfo_clearThePairsOfTheTenant_keepOwnAttributes_andRememberRemovals() {
    LabelMetadata metadata = new LabelMetadata(Map.of(), List.of(), true).with(confidential().with("Owner", "kim"));

    assertThat(metadata.storedPairs()).isEqualTo(pairs(LABEL, "Owner", "kim"));
    assertThat(metadata.listedLabels()).singleElement().satisfies(label -> assertThat(label.attributes().keySet())
        .containsExactlyInAnyOrder("Enabled", "Method",
            "SiteId", "ContentBits"));
    assertThat(metadata.label(TENANT)).hasValueSatisfying(label -> assertThat(label.attribute("Owner")).contains("kim"));

    LabelMetadata without = metadata.without(TENANT);
    assertThat(without.storedPairs()).isEmpty();
    assertThat(without.listedLabels()).singleElement().satisfies(label -> {
      assertThat(label.labelId()).isEqualTo(TENANT);
      assertThat(label.isEnabled()).isFalse();
    });
  }

  @Test
  void changed_removesFirst_thenAdds_asMetadataActionsAsk() {
    LabelMetadata before = LabelMetadata.of(pairs(LABEL, "Enabled", "True", "Method", "Standard", "SiteId", TENANT));

    LabelMetadata after = before.changed(pairs(OTHER_LABEL, "Enabled", "true", "SiteId", TENANT, "ContentBits", "8"),
        List.of("msip_label_" + LABEL + "_ENABLED", "MSIP_Label_" + LABEL + "_Method", "MSIP_Label_" + LABEL + "_SiteId"));

    assertThat(after.pairs()).isEqualTo(pairs(OTHER_LABEL, "Enabled", "true", "SiteId", TENANT, "ContentBits", "8"));
  }

  @Test
  void changed_refusesWhatNoFileCanHold() {
    assertThatThrownBy(() -> LabelMetadata.none().changed(Map.of("Title", "x"), List.of())).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Title'");
    assertThatThrownBy(() -> confidential().with("Note", "x".repeat(256))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("255");
    assertThatThrownBy(() -> confidential().withName("A\r\nBcc: x")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("control characters");
    assertThatThrownBy(() -> ContentLabel.of("Confidential", TENANT)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("GUID");
    assertThatThrownBy(() -> LabelMetadata.none().without("contoso")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("GUID");
  }

  @Test
  void contentBits_addUp_andAreWrittenAsANumber() {
    ContentBits bits = ContentBits.HEADER.and(ContentBits.ENCRYPTION);
    assertThat(bits).isEqualTo(new ContentBits(9));
    assertThat(bits.has(ContentBits.HEADER)).isTrue();
    assertThat(bits.has(ContentBits.FOOTER)).isFalse();
    assertThat(confidential().withContentBits(bits).attribute("ContentBits")).contains("9");
    assertThatThrownBy(() -> new ContentBits(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void documentedPairs_andMailHeader_tellTheSameLabel() {
    var files = ExampleFiles.examples("mip-rest", "concept-mip-metadata.");
    assumeThat(files).as("documented metadata").hasSize(2);
    Map<String, Object> header = Json.object(ExampleFiles.text(files.get(1)));
    Map<String, String> documented = new LinkedHashMap<>();
    Json.object(ExampleFiles.text(files.get(0))).forEach((name, value) -> documented.put(name, String.valueOf(value)));

    LabelMetadata ofDocument = LabelMetadata.of(documented);
    assertThat(ofDocument.pairs()).isEqualTo(documented);
    assertThat(LabelMetadata.ofMailHeader(String.valueOf(header.get("MSIP_Labels")))).isEqualTo(ofDocument);
    assertThat(ofDocument.labels()).singleElement().satisfies(label -> assertThat(label.name()).contains("Confidential"));
  }

  private static Map<String, String> pairsOf(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
