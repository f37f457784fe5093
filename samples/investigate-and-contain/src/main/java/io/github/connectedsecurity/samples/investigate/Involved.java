package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertEvidence;
import io.github.connectedsecurity.graphsecurity.model.DeviceEvidence;
import io.github.connectedsecurity.graphsecurity.model.EvidenceRole;
import io.github.connectedsecurity.graphsecurity.model.EvidenceVerdict;
import io.github.connectedsecurity.graphsecurity.model.FileDetails;
import io.github.connectedsecurity.graphsecurity.model.FileEvidence;
import io.github.connectedsecurity.graphsecurity.model.UserAccount;
import io.github.connectedsecurity.graphsecurity.model.UserEvidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom and what an alert is about, each once.
 *
 * @param devices those that Defender for Endpoint knows
 * @param users accounts
 * @param files files with a digest
 */
record Involved(List<Device> devices, List<Person> users, List<Document> files) {
  /** A device; {@code hit} when the alert says it is in the attacker's hands, not only touched. */
  record Device(String id, String name, boolean hit) {}

  /** An account; without an Entra id there is nothing that Entra could revoke. */
  record Person(String name, Optional<String> entraId, boolean hit) {}

  /** A file; {@code hit} when the alert itself calls the file bad, so that blocking it stops no program of everybody's. */
  record Document(String name, Optional<String> sha1, Optional<String> sha256, boolean hit) {}

  static Involved in(Alert alert) {
    Map<String, Device> devices = new LinkedHashMap<>();
    Map<String, Person> users = new LinkedHashMap<>();
    Map<String, Document> files = new LinkedHashMap<>();
    for (AlertEvidence evidence : alert.evidence()) {
      boolean bad = evidence.verdict().filter(List.of(EvidenceVerdict.MALICIOUS, EvidenceVerdict.SUSPICIOUS)::contains).isPresent();
      boolean victim = evidence.roles().contains(EvidenceRole.ATTACKED) || evidence.roles().contains(EvidenceRole.DESTINATION);
      if (evidence instanceof DeviceEvidence device) {
        device.mdeDeviceId().ifPresent(id -> devices.putIfAbsent(id, new Device(id, device.deviceDnsName().or(device::hostName).orElse(id), bad && !victim)));
      } else if (evidence instanceof UserEvidence user) {
        user.userAccount().ifPresent(account -> users.putIfAbsent(name(account), new Person(name(account), account.azureAdUserId(), bad && !victim)));
      } else if (evidence instanceof FileEvidence file) {
        file.fileDetails().filter(details -> details.sha1().or(details::sha256).isPresent())
            .ifPresent(details -> files.putIfAbsent(details.sha1().or(details::sha256).get(), document(details, bad)));
      }
    }
    return new Involved(List.copyOf(devices.values()), List.copyOf(users.values()), List.copyOf(files.values()));
  }

  /** How many kinds of things there are that can be contained. */
  int reach() {
    return (devices.stream().anyMatch(Device::hit) ? 1 : 0) + (users.stream().anyMatch(Person::hit) ? 1 : 0) + (files.stream().anyMatch(Document::hit) ? 1 : 0);
  }

  private static String name(UserAccount account) {
    return account.userPrincipalName().or(account::accountName).or(account::displayName).or(account::userSid).orElse("?");
  }

  private static Document document(FileDetails details, boolean bad) {
    return new Document(details.fileName().orElse("(no name)"), details.sha1(), details.sha256(), bad);
  }
}
