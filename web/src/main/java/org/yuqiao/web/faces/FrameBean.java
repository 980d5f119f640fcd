package org.yuqiao.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.calendar.boundary.CalendarQueries;
import org.yuqiao.kernel.Actor;
import org.yuqiao.kernel.Role;

/** What stands around every page: the menu of the person's roles, the business date, the person. */
@Named("frame")
@RequestScoped
public class FrameBean {

  /** A task of the menu with its pages. */
  public record Section(Page.Task task, List<Page> pages) {}

  @Inject private CurrentActor currentActor;
  @Inject private Today today;
  @Inject private CalendarQueries calendars;
  @Inject private Preferences preferences;
  @Inject private HttpServletRequest request;

  private Actor actor;

  @PostConstruct
  void start() {
    actor = request.getUserPrincipal() == null ? null : currentActor.get();
  }

  public boolean isSignedIn() {
    return actor != null;
  }

  public Actor getActor() {
    return actor;
  }

  public String getRoles() {
    return actor.roles().stream()
        .sorted()
        .map(role -> preferences.isEnglish() ? role.en() : role.zh())
        .collect(Collectors.joining(preferences.isEnglish() ? ", " : "、"));
  }

  /** Whether the person holds a role, by its code. */
  public boolean is(String role) {
    return actor != null && Role.ofCode(role).filter(actor::is).isPresent();
  }

  public boolean isStaff() {
    return actor != null && !actor.isBank();
  }

  public LocalDate getBusinessDate() {
    return today.date();
  }

  /** Whether the date is that of a clock to practise with. */
  public boolean isPractice() {
    return today.practice();
  }

  public boolean isWorkingDay() {
    return calendars.isWorkingDay(today.date());
  }

  /** The menu: pages that are there and that the person may open. */
  public List<Section> getMenu() {
    return Arrays.stream(Page.Task.values())
        .map(task -> new Section(task, pagesOf(task)))
        .filter(section -> !section.pages().isEmpty())
        .toList();
  }

  /** Whether a page, by its name, is there for the person. */
  public boolean opens(String page) {
    return opens(Page.valueOf(page));
  }

  /** Where the person is, for coming back to it after choosing a preference. */
  public String getHere() {
    var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
    var error = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    if (forwarded || error) {
      return "/work.xhtml";
    }
    String query = request.getQueryString();
    String here = request.getServletPath() + (query == null ? "" : "?" + query);
    return URLEncoder.encode(here, StandardCharsets.UTF_8);
  }

  private List<Page> pagesOf(Page.Task task) {
    return Arrays.stream(Page.values()).filter(page -> page.task() == task && opens(page)).toList();
  }

  private boolean opens(Page page) {
    return actor != null
        && page.isFor(actor.roles())
        && FacesContext.getCurrentInstance().getExternalContext().getResourceAsStream(page.path())
            != null;
  }
}
