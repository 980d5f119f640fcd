package org.yuqiao.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Writes where the product is to be found, once it is: when a request is really answered there. */
@WebListener
public class ReadyNotice implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(ReadyNotice.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Resource private ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> watch;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    watch = scheduler.scheduleWithFixedDelay(this::look, 1000, 500, TimeUnit.MILLISECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    watch.cancel(true);
  }

  private void look() {
    if (answers()) {
      LOG.info("Yuqiao is ready at http://localhost:" + port() + "/");
      watch.cancel(false);
    }
  }

  private static boolean answers() {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + Health.READY))
            .timeout(PATIENCE)
            .build();
    try {
      var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int port() {
    return Integer.getInteger("yuqiao.port", 8080)
        + Integer.getInteger("jboss.socket.binding.port-offset", 0);
  }
}
