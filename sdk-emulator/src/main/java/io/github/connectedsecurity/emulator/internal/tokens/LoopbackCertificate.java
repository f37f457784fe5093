package io.github.connectedsecurity.emulator.internal.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The certificate of the https port, for localhost and 127.0.0.1. Its key lies in this public jar and so protects nothing; it is
 * here because credential libraries talk to no authority without https, and because nothing else travels on loopback.
 */
public final class LoopbackCertificate {
  private static final String FILE = "loopback.p12";
  private static final String PASSWORD = "loopback";

  private LoopbackCertificate() {}

  /** What the server shows. */
  public static SSLContext tls() {
    try {
      KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store(), PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw unreadable(e);
    }
  }

  /** The certificate that callers must trust. */
  public static X509Certificate certificate() {
    try {
      return (X509Certificate) store().getCertificate("loopback");
    } catch (IOException | GeneralSecurityException e) {
      throw unreadable(e);
    }
  }

  private static KeyStore store() throws IOException, GeneralSecurityException {
    try (InputStream stream = open()) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(stream, PASSWORD.toCharArray());
      return store;
    }
  }

  private static IllegalStateException unreadable(Exception e) { return new IllegalStateException("The emulator's certificate cannot be read.", e); }

  private static InputStream open() throws IOException {
    InputStream stream = LoopbackCertificate.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IOException("The file " + FILE + " is missing in the emulator's jar.");
    }
    return stream;
  }
}
