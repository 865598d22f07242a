package org.btdeploy.ui.assist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.jface.text.templates.persistence.TemplateReaderWriter;

/** The templates of content assist, from {@code templates.xml} beside this class. */
public final class Templates {
	private static List<Template> all;

	private Templates() {
	}

	/** @return all templates; their context is the name of the class they make an element of */
	public static synchronized List<Template> all() {
		if (all == null) {
			all = read();
		}
		return all;
	}

	/** @return those that make an element of the kind */
	public static List<Template> of(EClass kind) {
		return all().stream().filter(template -> template.getContextTypeId().equals(kind.getName())).toList();
	}

	private static List<Template> read() {
		try (InputStream in = Templates.class.getResourceAsStream("templates.xml"); InputStream texts = Templates.class.getResourceAsStream("templates.properties")) {
			ResourceBundle bundle = new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8));
			List<Template> read = new ArrayList<>();
			for (TemplatePersistenceData data : new TemplateReaderWriter().read(in, bundle)) {
				read.add(data.getTemplate());
			}
			return List.copyOf(read);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
