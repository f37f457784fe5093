package io.github.connectedsecurity.mip.metadata;

import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.LABEL;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.OTHER_LABEL;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.OTHER_TENANT;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.TENANT;
import static io.github.connectedsecurity.mip.metadata.LabelMetadataTest.confidential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mail was written by the email package of Python; its lines end as the test wants them. */
class MailLabelsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void label_becomesOneHeader_andAllElseStays(String lineEnd) throws IOException {
    Path file = mail(lineEnd);
    String before = Files.readString(file);

    LabelledFile.of(file).write(confidential());

    assertThat(LabelledFile.of(file).read().label(TENANT).orElseThrow().pairs()).isEqualTo(confidential().pairs());
    String after = Files.readString(file);
    String header = after.substring(after.indexOf("msip_labels:"), after.indexOf(lineEnd + lineEnd) + lineEnd.length());
    assertThat(header).startsWith("msip_labels: MSIP_Label_" + LABEL + "_Enabled=true;" + lineEnd + " MSIP_Label_" + LABEL + "_Method=Privileged;");
    assertThat(header.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(200));
    assertThat(after.replace(header, "")).isEqualTo(before);

    LabelledFile.of(file).remove(TENANT);
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void labelsHeader_isReadHoweverItIsFoldedAndSpelled() throws IOException {
    Path file = write("Received: from x\r\nMSIP_LABELS: MSIP_Label_" + LABEL + "_Enabled=True;MSIP_Label_" + LABEL + "_SiteId=" + TENANT
        + ";\r\n\tMSIP_Label_" + LABEL
        + "_Name=Highly\r\n Confidential; ;\r\nFrom: kim@contoso.example\r\n\r\nBody");

    assertThat(LabelledFile.of(file).read().label(TENANT)).hasValueSatisfying(label -> assertThat(label.name()).contains("Highly Confidential"));
  }

  @Test
  void replacedLabel_staysWhereTheHeaderWas_withWhatOthersPutThere() throws IOException {
    Path file = write("From: kim@contoso.example\nMsip_Labels: Vendor=kept; MSIP_Label_" + LABEL + "_Enabled=true; MSIP_Label_" + LABEL + "_SiteId=" + TENANT
        + "\nSubject: x\n\nBody");

    LabelledFile.of(file).write(ContentLabel.of(OTHER_LABEL, TENANT));
    LabelledFile.of(file).write(ContentLabel.of(LABEL, OTHER_TENANT));

    assertThat(LabelledFile.of(file).read().labels()).extracting(ContentLabel::labelId).containsExactly(OTHER_LABEL, LABEL);
    assertThat(Files.readString(file)).startsWith("From: kim@contoso.example\nMsip_Labels: Vendor=kept;\n MSIP_Label_" + OTHER_LABEL)
        .endsWith("\nSubject: x\n\nBody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vertraulich für Käufer", "機密", "Plain =?UTF-8?B?trap?=",
      "Ein sehr langer Name, der in mehrere kodierte Wörter geteilt werden muss: ÄÖÜ äöü ß 機密機密機密機密機密機密機密機密機密機密機密機密"})
  void namesOutsideOfAscii_areEncodedAndReadBack(String name) throws IOException {
    Path file = mail("\r\n");

    LabelledFile.of(file).write(confidential().withName(name));

    assertThat(LabelledFile.of(file).read().label(TENANT)).hasValueSatisfying(label -> assertThat(label.name()).contains(name));
    assertThat(Files.readString(file).lines().takeWhile(line -> !line.isEmpty())).allSatisfy(line -> {
      assertThat(line.chars()).allMatch(c -> c < 128);
      assertThat(line.length()).isLessThanOrEqualTo(200);
    });
  }

  @ParameterizedTest
  @CsvSource({"=?iso-8859-1?Q?K=E4ufer_A?=, Käufer A", "=?utf-8?b?SMOkbmQ=?=, Händ", "=?no-such-charset?Q?x?=, =?no-such-charset?Q?x?=",
      "=?utf-8?b?***?=, =?utf-8?b?***?="})
  void encodedWords_areReadAsOthersWriteThem(String written, String name) {
    assertThat(LabelMetadata.ofMailHeader("MSIP_Label_" + LABEL + "_Enabled=true; MSIP_Label_" + LABEL + "_Name=" + written).labels()).singleElement()
        .satisfies(label -> assertThat(label.name()).contains(name));
  }

  @Test
  void valuesThatTheHeaderCannotHold_areRefused_andTheFileStays() throws IOException {
    Path file = mail("\r\n");
    String before = Files.readString(file);

    assertThatThrownBy(() -> LabelledFile.of(file).write(confidential().withName("A;B"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("semicolon");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(Documents.names(folder)).containsExactly("mail.eml");
  }

  @ParameterizedTest
  @CsvSource({"Content-Class: rpmsg.message, PROTECTED", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m, ENCRYPTED",
      "Content-Type: multipart/encrypted; boundary=x, ENCRYPTED"})
  void encryptedMail_isReadButNotChanged(String header, Problem problem) throws IOException {
    Path file = write("From: kim@contoso.example\r\n" + header + "\r\nmsip_labels: MSIP_Label_" + LABEL + "_Enabled=true; MSIP_Label_" + LABEL + "_SiteId="
        + TENANT
        + "\r\n\r\nxyz");

    assertThat(LabelledFile.of(file).read().label(TENANT)).isPresent();
    assertThatThrownBy(() -> LabelledFile.of(file).remove(TENANT))
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no headers here\n", "From: a@b.example", " folded from the start: x\n\n"})
  void whatIsNoMail_isRefused(String content) throws IOException {
    Path file = write(content);
    assertThatThrownBy(() -> LabelledFile.of(file).read())
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BROKEN));
  }

  @Test
  void endlessHeaders_areRefused_andReadInStraightTime() throws IOException {
    Path file = write("From: a@b.example\n" + " x\n".repeat(500_000) + "\nBody");
    assertThatThrownBy(() -> LabelledFile.of(file).read())
        .isInstanceOfSatisfying(LabelFileException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_LARGE));
    Path allowed = write("From: a@b.example\n" + " x\n".repeat(300_000) + "\nBody");
    assertThat(LabelledFile.of(allowed).read().isEmpty()).isTrue();
  }

  private Path mail(String lineEnd) throws IOException { return write(ExampleFiles.resource(MailLabelsTest.class, "mail.eml").replace("\n", lineEnd)); }

  private Path write(String mail) throws IOException { return Files.write(folder.resolve("mail.eml"), mail.getBytes(StandardCharsets.UTF_8)); }
}
