package org.btdeploy.dsl.read;

import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.Triple;

/** A parsed {@code .btdeploy} text; keeps the names of its deployment at hand while it links. */
public class BtDeployResource extends LazyLinkingResource {
	private NameTable names;

	/** @return the deployment of the text, null if not even that could be read */
	public Deployment deployment() {
		return !getContents().isEmpty() && getContents().get(0) instanceof Deployment deployment ? deployment : null;
	}

	/** @return the names as they were when first asked for after the last parse */
	public NameTable names() {
		if (names == null) {
			names = NameTable.of(deployment());
		}
		return names;
	}

	@Override
	protected void updateInternalState(IParseResult parsed) {
		names = null;
		super.updateInternalState(parsed);
	}

	/** Makes no message to look for among none, which would take a tenth of the time of reading a text. */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (!getErrors().isEmpty() || !getWarnings().isEmpty()) {
			super.removeDiagnostic(reference);
		}
	}

	@Override
	protected void clearInternalState() {
		names = null;
		super.clearInternalState();
	}
}
