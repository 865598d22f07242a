package org.btdeploy.diagram.pdf;

/**
 * @param author who made it, for the properties of the document; empty where that is not known
 * @param link address each element leads to, {@code {id}} in it stands for the element; null for none
 */
public record PdfOptions(String author, String link) {
	/** Without author and links. */
	public static final PdfOptions DEFAULT = new PdfOptions("", null);
}
