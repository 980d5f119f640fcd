package org.yuqiao.web.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.access.boundary.ChangeUser;
import org.yuqiao.access.boundary.NewUser;
import org.yuqiao.access.boundary.RegisterUser;
import org.yuqiao.access.boundary.UserQueries;
import org.yuqiao.access.boundary.UserView;
import org.yuqiao.kernel.Role;
import org.yuqiao.web.rest.http.Asked;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;

/** The users (用户). */
@Path("/users")
@Tag(name = "users")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

  /** What a user may do from now on. */
  public record RolesForm(Set<Role> roles) {}

  /** Whether a user may sign in from now on. */
  public record EnabledForm(Boolean enabled) {}

  /** A user's new password. */
  public record PasswordForm(String password) {}

  /** One's own new password. */
  public record OwnPasswordForm(String oldPassword, String newPassword) {}

  @Inject UserQueries users;
  @Inject RegisterUser registerUser;
  @Inject ChangeUser changeUser;
  @Inject Changes changes;

  @GET
  @Operation(summary = "List users", description = "Every user with roles and bank (用户清单).")
  public List<UserView> listUsers() {
    return users.all();
  }

  @GET
  @Path("{username}")
  @Operation(summary = "Read a user", description = "One user with roles and bank (用户).")
  public UserView readUser(
      @PathParam("username") @Parameter(description = "The sign-in name.", example = "clerk")
          String username) {
    return users
        .named(username)
        .orElseThrow(() -> Declined.notFound("没有这个用户。", "There is no such user."));
  }

  @POST
  @Operation(
      summary = "Register a user",
      description =
          "Lets somebody in with a first password (新增用户). A bank's user names the bank. The user"
              + " is also an API client of the same name and secret.")
  @APIResponseSchema(value = UserView.class, responseCode = "201")
  public Response registerUser(@BeanParam Asked asked, NewUser form) {
    Changes.needed(form);
    return changes.onceWithSecret(asked, 201, UserView.class, () -> registerUser.register(form));
  }

  @PUT
  @Path("{username}/roles")
  @Operation(
      summary = "Change a user's roles",
      description = "Takes effect on open sessions and tokens at once (变更角色).")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response changeRoles(
      @BeanParam Asked asked,
      @PathParam("username") @Parameter(description = "The sign-in name.", example = "clerk")
          String username,
      RolesForm form) {
    var roles = needed("roles", Changes.needed(form).roles());
    return changes.once(asked, 200, UserView.class, () -> changeUser.giveRoles(username, roles));
  }

  @PUT
  @Path("{username}/enabled")
  @Operation(
      summary = "Bar or readmit a user",
      description = "A barred user's sessions and tokens end at once (停用或启用).")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response changeEnabled(
      @BeanParam Asked asked,
      @PathParam("username") @Parameter(description = "The sign-in name.", example = "clerk")
          String username,
      EnabledForm form) {
    boolean enabled = needed("enabled", Changes.needed(form).enabled());
    return changes.once(asked, 200, UserView.class, () -> changeUser.setEnabled(username, enabled));
  }

  @PUT
  @Path("{username}/password")
  @Operation(
      summary = "Reset a user's password",
      description = "Gives another user a new password (重置密码).")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response resetPassword(
      @BeanParam Asked asked,
      @PathParam("username") @Parameter(description = "The sign-in name.", example = "clerk")
          String username,
      PasswordForm form) {
    var password = needed("password", Changes.needed(form).password());
    return changes.onceWithSecret(
        asked, 200, UserView.class, () -> changeUser.resetPassword(username, password));
  }

  @POST
  @Path("me/password")
  @Operation(
      summary = "Change one's own password",
      description = "The old password is needed (修改密码).")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response changeOwnPassword(@BeanParam Asked asked, OwnPasswordForm form) {
    var old = needed("oldPassword", Changes.needed(form).oldPassword());
    var next = needed("newPassword", form.newPassword());
    return changes.onceWithSecret(
        asked, 200, UserView.class, () -> changeUser.changeOwnPassword(old, next));
  }

  private static <T> T needed(String field, T value) {
    if (value == null) {
      throw Declined.malformed(
          field, "缺少字段“%s”。".formatted(field), "The field \"%s\" is missing.".formatted(field));
    }
    return value;
  }
}
