package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.emulator.internal.http.KeyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

/**
 * The certificate of the https port, for localhost and 127.0.0.1. Its key lies in this public jar and so protects nothing; it is
 * here because credential libraries talk to no authority without https, and because nothing else travels on loopback.
 */
public final class LoopbackCertificate {
  private static final String FILE = "loopback.p12";
  private static final String PASSWORD = "loopback";

  private LoopbackCertificate() {}

  /** Writes the key where the server can read it; the file goes when the JVM does. */
  public static KeyFile keyFile() {
    try (InputStream stream = open()) {
      Path file = Files.createTempFile("connected-security-emulator", ".p12");
      file.toFile().deleteOnExit();
      Files.write(file, stream.readAllBytes());
      return new KeyFile(file, PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException("The emulator's certificate cannot be written to the temporary folder.", e);
    }
  }

  /** The certificate that callers must trust. */
  public static X509Certificate certificate() {
    try (InputStream stream = open()) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(stream, PASSWORD.toCharArray());
      return (X509Certificate) store.getCertificate("loopback");
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("The emulator's certificate cannot be read.", e);
    }
  }

  private static InputStream open() throws IOException {
    InputStream stream = LoopbackCertificate.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IOException("The file " + FILE + " is missing in the emulator's jar.");
    }
    return stream;
  }
}
