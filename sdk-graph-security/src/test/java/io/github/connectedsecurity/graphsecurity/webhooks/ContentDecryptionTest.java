package io.github.connectedsecurity.graphsecurity.webhooks;

import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.CERTIFICATE;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.NEXT_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.graphsecurity.webhooks.ContentDecryption.UndecryptableException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContentDecryptionTest {
  private static final Map<String, Object> RESOURCE = Map.of("id", "a1", "title", "Ärger mit Sandworm", "severity", "high");

  private final ContentDecryption decryption = new ContentDecryption(Map.of("cert-1", CERTIFICATE.getPrivate(), "cert-2", NEXT_CERTIFICATE.getPrivate()));

  @Test
  void content_isReadWithTheKeyOfItsCertificate_whileTwoAreInUse() throws Exception {
    assertThat(decryption.open(EncryptedContent.of(GraphSender.encrypt(RESOURCE, CERTIFICATE.getPublic(), "cert-1")))).isEqualTo(RESOURCE);
    assertThat(decryption.open(EncryptedContent.of(GraphSender.encrypt(RESOURCE, NEXT_CERTIFICATE.getPublic(), "cert-2")))).isEqualTo(RESOURCE);
  }

  @Test
  void oneFlippedBit_anywhere_isRefused() {
    Map<String, Object> good = GraphSender.encrypt(RESOURCE, CERTIFICATE.getPublic(), "cert-1");
    int tried = 0;
    List<String> accepted = new ArrayList<>();
    for (String member : List.of("data", "dataSignature", "dataKey")) {
      byte[] bytes = Base64.getDecoder().decode((String) Objects.requireNonNull(good.get(member)));
      for (int bit = 0; bit < bytes.length * 8; bit += member.equals("dataKey") ? 8 + bit % 7 : 1) { // the private key's work takes a while
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        tried++;
        try {
          decryption.open(EncryptedContent.of(GraphSender.but(good, member, Base64.getEncoder().encodeToString(flipped))));
          accepted.add(member + " bit " + bit);
        } catch (UndecryptableException refused) {
          assertThat(refused).hasMessage("Its key, its seal or its data is not whole.");
        }
      }
    }
    assertThat(accepted).isEmpty();
    assertThat(tried).isGreaterThan(900);
  }

  @Test
  void missingParts_otherKeys_andOddTexts_areRefused() {
    Map<String, Object> good = GraphSender.encrypt(RESOURCE, CERTIFICATE.getPublic(), "cert-1");
    List<Map<String, Object>> odd = new ArrayList<>(List.of(
        GraphSender.but(good, "encryptionCertificateId", "cert-2"), GraphSender.but(good, "encryptionCertificateId", "cert-3"),
        GraphSender.but(good, "data", "***"), GraphSender.but(good, "dataSignature", ""), GraphSender.but(good, "dataKey", "AAAA"),
        GraphSender.but(good, "data", GraphSender.of(GraphSender.encrypt(RESOURCE, CERTIFICATE.getPublic(), "cert-1"), "data")),
        GraphSender.encrypt(List.of("no object"), CERTIFICATE.getPublic(), "cert-1")));
    good.keySet().stream().filter(name -> !name.endsWith("Thumbprint")).forEach(name -> odd.add(GraphSender.without(good, name)));

    for (Map<String, Object> content : odd) {
      assertThatExceptionOfType(UndecryptableException.class).isThrownBy(() -> decryption.open(EncryptedContent.of(content)));
    }
  }
}
