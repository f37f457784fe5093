package io.github.connectedsecurity.core.internal.auth;

import com.azure.core.http.HttpClient;
import com.azure.core.http.okhttp.OkHttpAsyncHttpClientBuilder;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The one HTTP client of all credentials; on daemon threads, so that it never keeps a program from ending. */
public final class IdentityTransport {
  private IdentityTransport() {}

  /** Made when first asked for: most programs bring a credential of their own. */
  public static HttpClient get() { return Holder.CLIENT; }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "connected-security-identity");
    thread.setDaemon(true);
    return thread;
  }

  private static final class Holder {
    private static final HttpClient CLIENT = new OkHttpAsyncHttpClientBuilder(new OkHttpClient.Builder()
        .dispatcher(new Dispatcher(new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), IdentityTransport::daemon)))
        .build()).build();
  }
}
