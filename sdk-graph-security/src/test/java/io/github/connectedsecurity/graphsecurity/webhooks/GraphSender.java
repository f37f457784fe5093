package io.github.connectedsecurity.graphsecurity.webhooks;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Does what Graph and the identity provider do: signs tokens, publishes keys, encrypts resources. */
final class GraphSender {
  static final String APPLICATION = "8e460676-ae3f-4b1e-8790-ee0fb5d6148f";
  static final String TENANT = "84bd8158-6d4d-4958-8b9f-9d6445542f95";
  static final String OTHER_TENANT = "46d9e3bd-6309-4177-a016-b256a411e30f";
  static final KeyPair SIGNING = rsa(2_048);
  static final KeyPair STRANGER = rsa(2_048);
  static final KeyPair CERTIFICATE = rsa(2_048);
  static final KeyPair NEXT_CERTIFICATE = rsa(2_048);

  private GraphSender() {}

  static KeyPair rsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> header() { return map("typ", "JWT", "alg", "RS256", "kid", "key-1"); }

  static Map<String, Object> claimsV1(FakeTime time) {
    long now = time.now().getEpochSecond();
    return map("aud", APPLICATION, "iss", "https://sts.windows.net/" + TENANT + "/", "iat", now, "nbf", now, "exp", now + 3_600, "appid",
        TokenCheck.PUBLISHER, "appidacr", "2",
        "tid", TENANT, "ver", "1.0");
  }

  static Map<String, Object> claimsV2(FakeTime time) {
    long now = time.now().getEpochSecond();
    return map("aud", APPLICATION, "iss", "https://login.microsoftonline.com/" + TENANT + "/v2.0", "nbf", now, "exp", now + 3_600, "azp",
        TokenCheck.PUBLISHER, "tid", TENANT, "ver", "2.0");
  }

  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** A member that is there. */
  static Object of(Map<String, Object> map, String name) { return Objects.requireNonNull(map.get(name)); }

  static Map<String, Object> but(Map<String, Object> map, Object... pairs) {
    Map<String, Object> changed = new LinkedHashMap<>(map);
    changed.putAll(map(pairs));
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> map, String name) {
    Map<String, Object> changed = new LinkedHashMap<>(map);
    changed.remove(name);
    return changed;
  }

  static String token(Map<String, Object> header, Map<String, Object> claims) {
    return sign(part(header) + "." + part(claims), SIGNING.getPrivate(), "SHA256withRSA");
  }

  static String sign(String head, PrivateKey key, String algorithm) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(head.getBytes(StandardCharsets.US_ASCII));
      return head + "." + url(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hmac(String head, byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return head + "." + url(mac.doFinal(head.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String part(Object json) { return url(Json.bytes(json)); }

  static String url(byte[] bytes) { return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes); }

  static byte[] jwks(Map<String, PublicKey> keys) {
    return Json.bytes(Map.of("keys", keys.entrySet().stream().map(key -> map("kty", "RSA", "use", "sig", "kid", key.getKey(),
        "n", url(unsigned(((RSAPublicKey) key.getValue()).getModulus())), "e", url(unsigned(((RSAPublicKey) key.getValue()).getPublicExponent())))).toList()));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  /** A resource encrypted as Graph does it, as the {@code encryptedContent} of a notification. */
  static Map<String, Object> encrypt(Object resource, PublicKey certificate, String certificateId) {
    try {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      Cipher aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
      aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
      byte[] data = aes.doFinal(Json.bytes(resource));
      Mac seal = Mac.getInstance("HmacSHA256");
      seal.init(new SecretKeySpec(key, "HmacSHA256"));
      Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
      rsa.init(Cipher.ENCRYPT_MODE, certificate);
      Base64.Encoder base64 = Base64.getEncoder();
      return map("data", base64.encodeToString(data), "dataSignature", base64.encodeToString(seal.doFinal(data)), "dataKey",
          base64.encodeToString(rsa.doFinal(key)),
          "encryptionCertificateId", certificateId, "encryptionCertificateThumbprint", "07293748CC064953A3052FB978C735FB89E61C3D");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> notification(String subscription, String state) {
    return map("subscriptionId", subscription, "clientState", state, "changeType", "created", "tenantId", TENANT, "resource", "security/alerts/a1",
        "resourceData", map("@odata.type", "#microsoft.graph.alert", "id", "a1"));
  }

  static WebhookRequest post(List<Map<String, Object>> notifications, List<String> tokens) {
    Map<String, Object> body = map("value", notifications);
    if (!tokens.isEmpty()) {
      body.put("validationTokens", tokens);
    }
    return WebhookRequest.of("POST", "", Json.bytes(body));
  }
}
