package dev.beachhead.fieldwork;

/** A person as a list from elsewhere names them. */
public record NewContact(ContactId id, ContactSheet sheet, Standing standing) {}
