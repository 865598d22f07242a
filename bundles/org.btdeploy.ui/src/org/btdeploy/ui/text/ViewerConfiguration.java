package org.btdeploy.ui.text;

import org.btdeploy.ui.Messages;
import org.btdeploy.ui.assist.AssistProcessor;
import org.btdeploy.ui.fix.FixAssist;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** The services of the text editor. */
final class ViewerConfiguration extends TextSourceViewerConfiguration {
	private final DeploymentTextEditor editor;

	ViewerConfiguration(DeploymentTextEditor editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		WholeTextRepairer repairer = new WholeTextRepairer(new TextScanner(editor.colors(), editor.meanings()::at));
		reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.setContentAssistProcessor(new AssistProcessor(editor::latest), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setShowEmptyList(true);
		assistant.setEmptyMessage(Messages.get("AssistProcessor_nothing"));
		assistant.enableColoredLabels(true);
		assistant.enablePrefixCompletion(false);
		assistant.enableAutoInsert(false);
		assistant.enableAutoActivation(true);
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new FixAssist(editor::session, editor::explain));
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		return assistant;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return parent -> new DefaultInformationControl(parent, false);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new Hover(viewer, editor::latest);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
		return getTextHover(viewer, contentType);
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		return new IHyperlinkDetector[] { new DeclarationLinks(editor::latest, editor::showInText) };
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new AutoEdit() };
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return 2;
	}

	@Override
	public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
		return new String[] { "//", "" };
	}
}
