package vn.tiendo.letter;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/** Where the mail account's password, or its XOAUTH2 token, comes from at each connection. */
@FunctionalInterface
interface PasswordSource {

  /**
   * @return null where the server asks for none
   * @throws MessagingException where it cannot be had now; the message holds no secret
   */
  @Nullable String password() throws MessagingException;
}
