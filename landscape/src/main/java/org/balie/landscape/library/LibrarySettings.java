package org.balie.landscape.library;

import java.util.List;

/** Where the website sends its form, and the topics it offers as {@code key=Label}. */
public record LibrarySettings(String apiUrl, String apiKey, List<String> topics) {}
