package io.github.connectedsecurity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.AzureCliCredential;
import com.azure.identity.ClientCertificateCredential;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.DefaultAzureCredential;
import com.azure.identity.ManagedIdentityCredential;
import com.azure.identity.WorkloadIdentityCredential;
import io.github.connectedsecurity.core.errors.CredentialException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {
  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String CLIENT = "66666666-7777-8888-9999-000000000000";
  private static final String SCOPE = "https://graph.microsoft.com/.default";

  private final StubSignIn signIn = new StubSignIn();
  private final Credentials credentials = new Credentials(Cloud.PUBLIC, signIn);

  @Test
  void clientSecret_asksTheCloudsAuthority() {
    assertThat(token(new Credentials(Cloud.US_GOV_HIGH, signIn).clientSecret(TENANT, CLIENT, "s3cret"))).isEqualTo("the-token");
    assertThat(signIn.asked()).singleElement().satisfies(asked -> {
      assertThat(asked.url()).isEqualTo("https://login.microsoftonline.us/" + TENANT + "/oauth2/v2.0/token");
      assertThat(asked.form()).contains(entry("grant_type", "client_credentials"), entry("client_id", CLIENT), entry("client_secret", "s3cret"))
          .containsKey("scope");
    });
  }

  @Test
  void aCloudOfOnesOwn_isNotAskedAboutElsewhere() {
    Cloud own = Cloud.builder("own", URI.create("https://login.own.example")).build();
    token(new Credentials(own, signIn).clientSecret(TENANT, CLIENT, "s3cret"));
    assertThat(signIn.urls()).containsExactly("https://login.own.example/" + TENANT + "/oauth2/v2.0/token");
    assertThat(new Credentials(own, signIn).defaultChain()).isInstanceOf(DefaultAzureCredential.class);
  }

  @Test
  void clientCertificate_readsBothKindsOfFile(@TempDir Path folder) throws Exception {
    Path pfx = keyStore(folder);
    Path pem = pem(folder, pfx);
    assertThat(credentials.clientCertificate(TENANT, CLIENT, pem)).isInstanceOf(ClientCertificateCredential.class);
    assertThat(token(credentials.clientCertificate(TENANT, CLIENT, pfx, "changeit"))).isEqualTo("the-token");
    assertThat(token(credentials.clientCertificate(TENANT, CLIENT, pem))).isEqualTo("the-token");
    assertThat(signIn.asked()).hasSize(2).allSatisfy(asked -> assertThat(asked.form()).containsKey("client_assertion").doesNotContainKey("client_secret"));
  }

  @Test
  void workloadIdentity_showsTheTokenOfItsPlatform(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "platform-token");
    token(credentials.workloadIdentity(TENANT, CLIENT, file));
    assertThat(signIn.asked().get(0).form()).contains(entry("client_assertion", "platform-token"), entry("client_id", CLIENT));
  }

  @Test
  void deviceCode_tellsThePersonWhatToDo() {
    List<DeviceCode> prompts = new ArrayList<>();
    token(credentials.deviceCode(TENANT, CLIENT, prompts::add));
    assertThat(prompts).singleElement().satisfies(prompt -> {
      assertThat(prompt.userCode()).isEqualTo("ABC-DEF");
      assertThat(prompt.page()).isEqualTo(URI.create("https://microsoft.example/devicelogin"));
      assertThat(prompt.message()).isEqualTo("Go there and type ABC-DEF.");
      assertThat(prompt.expires()).isNotNull();
      assertThat(prompt.toString()).doesNotContain("ABC");
    });
  }

  @Test
  void onBehalfOf_exchangesTheCallersToken() {
    token(credentials.onBehalfOf(TENANT, CLIENT, "s3cret", "users-token"));
    assertThat(signIn.asked().get(0).form()).contains(entry("assertion", "users-token"), entry("requested_token_use", "on_behalf_of"),
        entry("client_secret", "s3cret"));
  }

  @Test
  void theOtherKinds_areThoseOfAzureIdentity() {
    assertThat(credentials.managedIdentity()).isInstanceOf(ManagedIdentityCredential.class);
    assertThat(credentials.managedIdentity(CLIENT)).isInstanceOfSatisfying(ManagedIdentityCredential.class, some -> assertThat(some.getClientId())
        .isEqualTo(CLIENT));
    assertThat(credentials.azureCli()).isInstanceOf(AzureCliCredential.class);
    assertThat(credentials.defaultChain()).isInstanceOf(DefaultAzureCredential.class);
    assertThat(Credentials.in(Cloud.CHINA)).hasToString("Credentials[China (21Vianet)]");
  }

  @Test
  void fromEnvironment_takesTheKindThatIsSet(@TempDir Path folder) throws Exception {
    Path pfx = keyStore(folder);
    Map<String, String> who = Map.of("AZURE_TENANT_ID", TENANT, "AZURE_CLIENT_ID", CLIENT);
    assertThat(credentials.from(plus(who, "AZURE_CLIENT_SECRET", "s3cret"))).isInstanceOf(ClientSecretCredential.class);
    assertThat(credentials.from(plus(who, "AZURE_CLIENT_CERTIFICATE_PATH", pem(folder, pfx).toString()))).isInstanceOf(ClientCertificateCredential.class);
    assertThat(token(credentials.from(plus(plus(who, "AZURE_CLIENT_CERTIFICATE_PATH", pfx.toString()), "AZURE_CLIENT_CERTIFICATE_PASSWORD",
        "changeit")))).isEqualTo("the-token");
    assertThat(credentials.from(plus(who, "AZURE_FEDERATED_TOKEN_FILE", "/var/run/token"))).isInstanceOf(WorkloadIdentityCredential.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      '' | The environment variable AZURE_TENANT_ID is not set, so no credential can be made from the environment.
      AZURE_CLIENT_ID | The environment variable AZURE_TENANT_ID is not set, so no credential can be made from the environment.
      AZURE_TENANT_ID | The environment variable AZURE_CLIENT_ID is not set, so no credential can be made from the environment.
      """)
  void fromEnvironment_namesWhatIsMissing(String set, String message) {
    assertThatThrownBy(() -> credentials.from(set.isEmpty() ? Map.of("AZURE_TENANT_ID", " ") : Map.of(set, "x")))
        .isInstanceOf(CredentialException.class).hasMessage(message);
  }

  @Test
  void fromEnvironment_namesTheWaysToProveOneself() {
    assertThatThrownBy(() -> credentials.from(Map.of("AZURE_TENANT_ID", TENANT, "AZURE_CLIENT_ID", CLIENT))).isInstanceOf(CredentialException.class)
        .hasMessageContainingAll("AZURE_CLIENT_SECRET", "AZURE_CLIENT_CERTIFICATE_PATH", "AZURE_FEDERATED_TOKEN_FILE").hasMessageNotContaining(CLIENT);
  }

  @Test
  void fromEnvironment_readsTheProcess() {
    if (System.getenv("AZURE_TENANT_ID") == null) {
      assertThatThrownBy(credentials::fromEnvironment).isInstanceOf(CredentialException.class).hasMessageContaining("AZURE_TENANT_ID");
    } else {
      assertThat(credentials.fromEnvironment()).isNotNull();
    }
  }

  private static Map<String, String> plus(Map<String, String> some, String name, String value) {
    Map<String, String> more = new HashMap<>(some);
    more.put(name, value);
    return more;
  }

  private static String token(TokenCredential credential) { return credential.getTokenSync(new TokenRequestContext().addScopes(SCOPE)).getToken(); }

  private static Path keyStore(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("who.p12");
    Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "who",
        "-keyalg", "RSA",
        "-keysize", "2048", "-dname", "CN=who", "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", file.toString())
        .redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    return file;
  }

  private static Path pem(Path folder, Path pfx) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(pfx)) {
      store.load(in, "changeit".toCharArray());
    }
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return Files.writeString(folder.resolve("who.pem"), "-----BEGIN PRIVATE KEY-----\n"
        + lines.encodeToString(store.getKey("who", "changeit".toCharArray()).getEncoded())
        + "\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(store.getCertificate("who").getEncoded())
        + "\n-----END CERTIFICATE-----\n");
  }
}
