package org.btdeploy.ui.text;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;

/** Makes references into links to what they refer to. */
final class DeclarationLinks implements IHyperlinkDetector {
	private final Supplier<Checked> state;
	private final Consumer<EObject> show;

	DeclarationLinks(Supplier<Checked> state, Consumer<EObject> show) {
		this.state = state;
		this.show = show;
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Checked checked = state.get();
		Referred referred = checked == null || checked.deployment() == null ? null : Referred.at(checked, region.getOffset());
		return referred == null ? null : new IHyperlink[] { new Link(referred) };
	}

	private final class Link implements IHyperlink {
		private final Referred referred;

		Link(Referred referred) {
			this.referred = referred;
		}

		@Override
		public IRegion getHyperlinkRegion() {
			return new Region(referred.region().offset(), referred.region().length());
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return Messages.get("DeclarationLinks_open", Describe.name(referred.element()));
		}

		@Override
		public void open() {
			show.accept(referred.element());
		}
	}
}
