package org.btdeploy.rcp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.eclipse.core.runtime.Platform;

/**
 * What a new deployment can start from: a blank sheet or one of the sample architectures, which this bundle brings along.
 *
 * @param label what it is called
 * @param document its text, read
 */
record Starter(String label, DeploymentDocument document) {
	private static final String BLANK = "deployment Blank {\n}\n";

	/** @return the blank sheet, then the samples by name */
	static List<Starter> all() throws IOException {
		List<Starter> samples = new ArrayList<>();
		Enumeration<URL> files = Platform.getBundle("org.btdeploy.rcp").findEntries("samples", "*.btdeploy", false);
		for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
			try (InputStream in = file.openStream()) {
				DeploymentDocument document = DeploymentReader.parse(file.getPath(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
				samples.add(new Starter(document.deployment().getLabel(), document));
			}
		}
		samples.sort(Comparator.comparing(Starter::label));
		samples.add(0, new Starter(Messages.get("Starter_blank"), DeploymentReader.parse("blank", BLANK)));
		return samples;
	}

	/** @return its text as that of a deployment with this name */
	String text(String name) {
		try {
			return TextEdit.apply(document.text(), ModelTextSync.edit(document, model -> model.setName(name)));
		} catch (SyncException e) {
			throw new IllegalStateException(e);
		}
	}
}
