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
 * Whom and what alerts are about, each once.
 *
 * @param devices those that Defender for Endpoint knows
 * @param users accounts
 * @param files files with a digest
 */
record Involved(List<Device> devices, List<Person> users, List<Document> files) {
  /** A device; {@code hit} when an alert says it is in the attacker's hands, not only touched. */
  record Device(String id, String name, boolean hit) {}

  /** An account; without an Entra id there is nothing that Entra could revoke. */
  record Person(String name, Optional<String> entraId, boolean hit) {}

  /** A file; {@code hit} when an alert itself calls the file bad, so that blocking it stops no program of everybody's. */
  record Document(String name, Optional<String> sha1, Optional<String> sha256, boolean hit) {}

  /** Those of some alerts, the first one's first. */
  static Involved in(List<Alert> alerts) {
    Map<String, Device> devices = new LinkedHashMap<>();
    Map<String, Person> users = new LinkedHashMap<>();
    Map<String, Document> files = new LinkedHashMap<>();
    alerts.stream().flatMap(alert -> alert.evidence().stream()).forEach(evidence -> {
      if (evidence instanceof DeviceEvidence device) {
        device.mdeDeviceId().ifPresent(id -> devices.merge(id, new Device(id, device.deviceDnsName().or(device::hostName).orElse(id), isHit(device)),
            (known, seen) -> new Device(id, known.name, known.hit || seen.hit)));
      } else if (evidence instanceof UserEvidence user) {
        user.userAccount().ifPresent(account -> users.merge(name(account), new Person(name(account), account.azureAdUserId(), isHit(user)),
            (known, seen) -> new Person(known.name, known.entraId.or(seen::entraId), known.hit || seen.hit)));
      } else if (evidence instanceof FileEvidence file) {
        file.fileDetails().flatMap(details -> details.sha1().or(details::sha256).map(hash -> document(details, isMalware(file))))
            .ifPresent(found -> files.merge(found.sha1.or(found::sha256).orElse(""), found,
                (known, seen) -> new Document(known.name, known.sha1, known.sha256.or(seen::sha256), known.hit || seen.hit)));
      }
    });
    return new Involved(List.copyOf(devices.values()), List.copyOf(users.values()), List.copyOf(files.values()));
  }

  /** How many kinds of things there are that can be contained. */
  int reach() {
    return (devices.stream().anyMatch(Device::hit) ? 1 : 0) + (users.stream().anyMatch(user -> user.hit && user.entraId.isPresent()) ? 1 : 0)
        + (files.stream().anyMatch(Document::hit) ? 1 : 0);
  }

  private static boolean isHit(AlertEvidence evidence) {
    boolean bad = evidence.verdict().filter(List.of(EvidenceVerdict.MALICIOUS, EvidenceVerdict.SUSPICIOUS)::contains).isPresent();
    return bad && !evidence.roles().contains(EvidenceRole.ATTACKED) && !evidence.roles().contains(EvidenceRole.DESTINATION);
  }

  /** A stolen document is suspicious, too; nobody wants it blocked. */
  private static boolean isMalware(FileEvidence file) { return file.verdict().filter(EvidenceVerdict.MALICIOUS::equals).isPresent() && isHit(file); }

  private static String name(UserAccount account) {
    return account.userPrincipalName().or(account::accountName).or(account::displayName).or(account::userSid).orElse("?");
  }

  private static Document document(FileDetails details, boolean bad) {
    return new Document(details.fileName().orElse("(no name)"), details.sha1(), details.sha256(), bad);
  }
}
