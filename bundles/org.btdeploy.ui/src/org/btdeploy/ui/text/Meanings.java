package org.btdeploy.ui.text;

import java.util.function.Consumer;

import org.btdeploy.dsl.ide.semantic.SemanticTokens;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.SessionListener;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** What the names and words of an open text mean, while it is being edited. */
final class Meanings implements SessionListener, IDocumentListener {
	private final Consumer<Region> changed;
	private SemanticTokens tokens = SemanticTokens.none();
	private DeploymentSession session;

	/** @param changed told where something means another thing than before; the end may lie beyond that of the text */
	Meanings(Consumer<Region> changed) {
		this.changed = changed;
	}

	/** Follows another text; null for none. */
	void follow(DeploymentSession next) {
		if (session != null) {
			session.remove(this);
			session.document().removeDocumentListener(this);
		}
		session = next;
		tokens = SemanticTokens.none();
		if (next != null) {
			next.add(this);
			next.document().addDocumentListener(this);
			if (next.isCurrent()) {
				checked(next.latest());
			}
		}
	}

	SemanticTokens.Kind at(int offset) {
		return tokens.at(offset);
	}

	@Override
	public void checked(Checked latest) {
		SemanticTokens now = SemanticTokens.of(latest.document());
		Region different = now.difference(tokens);
		tokens = now;
		if (different != null) {
			changed.accept(different);
		}
	}

	/** Before the text is coloured anew, which happens when it has changed. */
	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		tokens.follow(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		// done before
	}
}
