package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens that applications sign with their certificate in place of sending a secret. */
final class ClientAssertions {
  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
  /** Clocks may differ by this much. */
  private static final long TOLERANCE_SECONDS = 300;

  private final Clock clock;

  ClientAssertions(Clock clock) { this.clock = clock; }

  /** A token taken apart; its signature is not yet checked. */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares or keeps them
  private record Parts(Map<String, Object> header, Map<String, Object> claims, byte[] signed, byte[] signature) {}

  /** Refuses unless the assertion in a form is this application's, for this authority, of now, and signed with one of its certificates. */
  void check(AppRegistration app, Query form, String authority) {
    if (!Grants.required(form, "client_assertion_type").equals(TYPE)) {
      throw new Refusal(400, "invalid_request", "AADSTS50027: JWT token is invalid or malformed: the client_assertion_type must be '" + TYPE + "'.");
    }
    Parts parts = parse(Grants.required(form, "client_assertion"));
    if (app.certificates().stream().noneMatch(certificate -> isNamed(certificate, parts.header()) && isSignedBy(certificate, parts))) {
      throw refused("700027: The certificate with identifier used to sign the client assertion is not registered on application, or the signature is wrong.");
    }
    if (!app.clientId().equals(parts.claims().get("iss")) || !app.clientId().equals(parts.claims().get("sub"))) {
      throw refused("700021: Client assertion application identifier doesn't match 'client_id' parameter.");
    }
    if (!List.of(authority + "/oauth2/v2.0/token", authority + "/v2.0", authority).contains(String.valueOf(parts.claims().get("aud")))) {
      throw refused("700023: Client assertion audience claim does not match Realm issuer.");
    }
    long now = clock.instant().getEpochSecond();
    if (number(parts, "exp", 0) <= now - TOLERANCE_SECONDS || number(parts, "nbf", now) > now + TOLERANCE_SECONDS) {
      throw refused("700024: Client assertion is not within its valid time range.");
    }
  }

  private static long number(Parts parts, String claim, long otherwise) { return parts.claims().get(claim) instanceof Number n ? n.longValue() : otherwise; }

  private static Parts parse(String token) {
    String[] parts = token.split("\\.", -1);
    try {
      if (parts.length == 3) {
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return new Parts(Json.object(decode(parts[0])), Json.object(decode(parts[1])), signed, decode(parts[2]));
      }
    } catch (IllegalArgumentException | SdkException e) {
      // told below
    }
    throw new Refusal(400, "invalid_request", "AADSTS50027: JWT token is invalid or malformed.");
  }

  private static boolean isNamed(X509Certificate certificate, Map<String, Object> header) {
    try {
      byte[] encoded = certificate.getEncoded();
      String name = header.containsKey("x5t#S256") ? "x5t#S256" : "x5t";
      byte[] print = MessageDigest.getInstance(name.equals("x5t") ? "SHA-1" : "SHA-256").digest(encoded);
      return Arrays.equals(print, decode(String.valueOf(header.get(name))));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isSignedBy(X509Certificate certificate, Parts parts) {
    try {
      boolean pss = "PS256".equals(parts.header().get("alg"));
      if (!pss && !"RS256".equals(parts.header().get("alg"))) {
        return false;
      }
      Signature signature = Signature.getInstance(pss ? "RSASSA-PSS" : "SHA256withRSA");
      if (pss) {
        signature.setParameter(PSS);
      }
      signature.initVerify(certificate);
      signature.update(parts.signed());
      return signature.verify(parts.signature());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Refusal refused(String numberAndWords) { return new Refusal(401, "invalid_client", "AADSTS" + numberAndWords); }

  /** Libraries write fingerprints in either alphabet. */
  private static byte[] decode(String base64) { return Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_')); }
}
