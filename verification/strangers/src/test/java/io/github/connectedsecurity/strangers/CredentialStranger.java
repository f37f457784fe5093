package io.github.connectedsecurity.strangers;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.okhttp.OkHttpAsyncHttpClientBuilder;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.DeviceCodeCredentialBuilder;
import com.azure.identity.DeviceCodeInfo;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Tokens through azure-identity: each way ends in the alerts that its token opens. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class CredentialStranger {
  private static final String PASSWORD = "emulated";

  private final Stranger stranger = new Stranger("azure-identity");
  private final Loopback at;
  private final GraphSecurityClient ours;

  private CredentialStranger(Loopback at) {
    this.at = at;
    this.ours = GraphSecurityClient.create(at.options);
  }

  static Stranger over(Loopback at) {
    CredentialStranger credentials = new CredentialStranger(at);
    credentials.add("client secret", () -> at.credential());
    credentials.add("client certificate", credentials::certificate);
    credentials.add("device code", credentials::deviceCode);
    credentials.stranger.add("device code, whose it is", () -> at.graph(credentials.deviceCode()).me().get(),
        () -> IdentityProtectionClient.create(at.personal).users().me());
    return credentials.stranger;
  }

  private interface Credential {
    TokenCredential make() throws IOException;
  }

  private void add(String flow, Credential credential) {
    stranger.add(flow, () -> {
      TokenCredential known = credential.make();
      return at.graph(known).security().alertsV2().get(c -> c.queryParameters.top = 5).getValue();
    }, () -> ours.alerts().list());
  }

  private TokenCredential certificate() throws IOException {
    try (InputStream key = key()) {
      return known(new ClientCertificateCredentialBuilder(), at.azureHttp()).pfxCertificate(key).clientCertificatePassword(PASSWORD)
          .disableInstanceDiscovery().build();
    }
  }

  private static InputStream key() { return Objects.requireNonNull(CredentialStranger.class.getResourceAsStream("application.p12")); }

  /** May read alerts, by a secret, by a certificate, or for a person. */
  static AppRegistration app() {
    try (InputStream file = key()) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(file, PASSWORD.toCharArray());
      return AppRegistration.of("Certified", "SecurityAlert.Read.All", "User.Read").withCertificates((X509Certificate) keys.getCertificate("application"));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The library falls over an answer that is faster than the thread which asked, as no service is: so the emulator takes its time. */
  private TokenCredential deviceCode() {
    at.cloud.faults().at("POST */devicecode").delay(Duration.ofMillis(250), 1);
    Person person = new Person(at.http(), new AtomicReference<>());
    OkHttpClient watched = at.http().newBuilder().addInterceptor(person).build();
    return known(new DeviceCodeCredentialBuilder(), new OkHttpAsyncHttpClientBuilder(watched).build()).disableInstanceDiscovery()
        .challengeConsumer(person.code::set).build();
  }

  private <B extends AadCredentialBuilderBase<B>> B known(B builder, com.azure.core.http.HttpClient http) {
    return builder.tenantId(SecurityCloudEmulator.TENANT_ID).clientId(at.cloud.app().clientId())
        .authorityHost(at.cloud.authority().toString()).httpClient(http);
  }

  /** Enters the code once the application has been told that it must wait. */
  private record Person(OkHttpClient http, AtomicReference<@Nullable DeviceCodeInfo> code) implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      Response response = chain.proceed(chain.request());
      DeviceCodeInfo shown = code.get();
      if (response.code() == 400 && shown != null) {
        code.set(null);
        Request page = new Request.Builder().url(shown.getVerificationUrl()).post(new FormBody.Builder().add("otc", shown.getUserCode()).build()).build();
        http.newCall(page).execute().close();
      }
      return response;
    }
  }
}
