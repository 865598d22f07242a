package org.btdeploy.diagram.export;

import java.util.Locale;

/** The formats pictures are exported in. */
public enum ExportFormat {
	SVG(false),
	PNG(false),
	PDF(true),
	/** Editable in draw.io. */
	DRAWIO(true);

	private final boolean several;

	ExportFormat(boolean several) {
		this.several = several;
	}

	/** @return the word for it in options, which is the ending of its files too */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return whether one file can hold several views */
	public boolean holdsSeveral() {
		return several;
	}

	/** @return the format with that word or ending, in whatever case; null if there is none */
	public static ExportFormat of(String word) {
		for (ExportFormat format : values()) {
			if (format.word().equalsIgnoreCase(word)) {
				return format;
			}
		}
		return null;
	}
}
