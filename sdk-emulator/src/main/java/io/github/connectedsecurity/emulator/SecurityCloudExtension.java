package io.github.connectedsecurity.emulator;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.ClientOptions;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives JUnit tests an emulator of their own. It starts once for a test class and is as new before each test. Tests, constructors
 * and life cycle methods may take as parameters a {@link SecurityCloudEmulator}, and of its first
 * application the {@link ClientOptions} and the {@link TokenCredential}.
 *
 * <p>Use it with {@code @ExtendWith(SecurityCloudExtension.class)}, or with settings as a static field:
 * {@code @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud.pageSize(5));}
 */
@SuppressWarnings("exports") // who uses an extension of JUnit has JUnit
public final class SecurityCloudExtension
    implements
      BeforeAllCallback,
      BeforeEachCallback,
      AfterEachCallback,
      AfterAllCallback,
      ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SecurityCloudExtension.class);
  private static final Set<Class<?>> PARAMETERS = Set.of(SecurityCloudEmulator.class, ClientOptions.class, TokenCredential.class);

  private final Consumer<SecurityCloudEmulator.Builder> settings;

  /** An emulator as {@link SecurityCloudEmulator#start()} makes it; JUnit calls this. */
  public SecurityCloudExtension() { this(builder -> {}); }

  private SecurityCloudExtension(Consumer<SecurityCloudEmulator.Builder> settings) { this.settings = settings; }

  /** An emulator with settings. */
  public static SecurityCloudExtension with(Consumer<SecurityCloudEmulator.Builder> settings) { return new SecurityCloudExtension(settings); }

  /** An emulator and the context that has started it, and so stops it: nested classes share their outer class's one. */
  private record Running(SecurityCloudEmulator emulator, String owner) {}

  @Override
  public void beforeAll(ExtensionContext context) { require(context); }

  @Override
  public void beforeEach(ExtensionContext context) { require(context).reset(); }

  @Override
  public void afterEach(ExtensionContext context) { release(context); }

  @Override
  public void afterAll(ExtensionContext context) { release(context); }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    SecurityCloudEmulator emulator = require(context);
    Class<?> type = parameter.getParameter().getType();
    return type == ClientOptions.class ? emulator.options() : type == TokenCredential.class ? emulator.credential(emulator.app()) : emulator;
  }

  private SecurityCloudEmulator require(ExtensionContext context) {
    Running running = running(context);
    if (running == null) {
      SecurityCloudEmulator.Builder builder = SecurityCloudEmulator.builder();
      settings.accept(builder);
      running = new Running(builder.start(), context.getUniqueId());
      context.getStore(NAMESPACE).put(this, running);
    }
    return running.emulator;
  }

  private void release(ExtensionContext context) {
    Running running = running(context);
    if (running != null && running.owner.equals(context.getUniqueId())) {
      context.getStore(NAMESPACE).remove(this);
      running.emulator.close();
    }
  }

  private @Nullable Running running(ExtensionContext context) { return context.getStore(NAMESPACE).get(this, Running.class); }
}
