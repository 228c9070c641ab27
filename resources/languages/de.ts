<?xml version="1.0" encoding="utf-8"?>
<!--
  Deutsch. Ein Wort für eine Sache:

  article Artikel, draft Fassung, claim Behauptung, placement Stelle, detail Einzelheit,
  set aside ausklammern (zurückholen), coverage Abdeckung, page clutter Beiwerk,
  source Quelle, evidence Beleg, passage Belegstelle, locator Fundstelle, stance Haltung (stützt, widerspricht,
  gibt Zusammenhang), origin Ursprung, capture/copy Kopie (aufbewahren), register Quellenverzeichnis,
  verdict Befund, ruling Begründung, scale Skala, correction Korrektur, query Rückfrage, work state Arbeitsstand,
  second read Gegenlesen, deadline Redaktionsschluss, sign-off Freigabe, legal risk Rechtsrisiko (kennzeichnen),
  orphaned verwaist, attach anheften, desk checks Gegenproben, remark Hinweis, annotation Anmerkung,
  call Gespräch, search log Rechercheprotokoll, record Protokoll, activity/history Verlauf, shelf Regal,
  library Bibliothek, backup Sicherung, retention Aufbewahrung, legal hold Löschsperre,
  checker Prüfer, writer Autor, byline Autorenzeile, confidential vertraulich, code name Deckname,
  ledger Gegenrede, bundle Bündel, conflict Widerstreit, desk Prüftisch.

  Die Anrede ist „Sie“, Befehle stehen in der Nennform, Anführungszeichen sind „…“.
-->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutCopy</name>
    <message>
      <source>About this copy</source>
      <translation>Über diese Kopie</translation>
    </message>
    <message>
      <source>Ask archive.org to keep the page…</source>
      <translation>archive.org bitten, die Seite aufzubewahren …</translation>
    </message>
    <message>
      <source>Ask for a time stamp</source>
      <translation>Um einen Zeitstempel bitten</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
  </context>
  <context>
    <name>AfterPart</name>
    <message>
      <source>Before the article is printed again, these claims are due:</source>
      <translation>Bevor der Artikel wieder gedruckt wird, sind diese Behauptungen fällig:</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Corrected after publication… (E)</source>
      <translation>Nach der Veröffentlichung berichtigt … (E)</translation>
    </message>
    <message>
      <source>Due because</source>
      <translation>Fällig, weil</translation>
    </message>
    <message>
      <source>Due before a reprint</source>
      <translation>Vor einem Nachdruck fällig</translation>
    </message>
    <message>
      <source>Errata</source>
      <translation>Berichtigungen</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>No correction was published. Note one at its claim with Shift+E.</source>
      <translation>Es wurde keine Berichtigung veröffentlicht. Halten Sie eine an ihrer Behauptung mit Umschalt+E fest.</translation>
    </message>
    <message>
      <source>Nothing is due before the article is printed again.</source>
      <translation>Nichts ist fällig, bevor der Artikel wieder gedruckt wird.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Right is</source>
      <translation>Richtig ist</translation>
    </message>
    <message>
      <source>Take this erratum back</source>
      <translation>Diese Berichtigung zurücknehmen</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wortlaut</translation>
    </message>
  </context>
  <context>
    <name>AnnotationsDialog</name>
    <message>
      <source>Accept every proposed source</source>
      <translation>Alle vorgeschlagenen Quellen annehmen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Dismiss every proposed source</source>
      <translation>Alle vorgeschlagenen Quellen verwerfen</translation>
    </message>
    <message>
      <source>Double-click an annotation, or press Return, to go to its place.</source>
      <translation>Ein Doppelklick auf eine Anmerkung oder die Eingabetaste führt an ihre Stelle.</translation>
    </message>
    <message>
      <source>Endnote</source>
      <translation>Endnote</translation>
    </message>
    <message>
      <source>Footnote</source>
      <translation>Fußnote</translation>
    </message>
    <message>
      <source>In the note of {claims}</source>
      <translation>In der Notiz zu {claims}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>No annotations</source>
      <translation>Keine Anmerkungen</translation>
    </message>
    <message>
      <source>Not in the note of {claims}</source>
      <translation>Nicht in der Notiz zu {claims}</translation>
    </message>
    <message>
      <source>Not proposed on {claims}</source>
      <translation>Nicht vorgeschlagen bei {claims}</translation>
    </message>
    <message>
      <source>On no claim</source>
      <translation>Bei keiner Behauptung</translation>
    </message>
    <message>
      <source>On the words</source>
      <translation>Zu den Worten</translation>
    </message>
    <message>
      <source>Proposed source on {claims}</source>
      <translation>Vorgeschlagene Quelle von {claims}</translation>
    </message>
    <message>
      <source>Source of {claims}</source>
      <translation>Quelle von {claims}</translation>
    </message>
    <message>
      <source>The writer gave no links, comments or notes with this draft.</source>
      <translation>Der Autor hat zu dieser Fassung keine Links, Kommentare oder Notizen mitgegeben.</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Writer</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Writer’s annotations</source>
      <translation>Anmerkungen des Autors</translation>
    </message>
    <message>
      <source>{annotations}, each on a claim</source>
      <translation>{annotations}, jede bei einer Behauptung</translation>
    </message>
    <message>
      <source>{annotations}, {unplaced} on no claim</source>
      <translation>{annotations}, {unplaced} bei keiner Behauptung</translation>
    </message>
  </context>
  <context>
    <name>AnswersDialog</name>
    <message>
      <source>Became</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Put to author or editor</source>
      <translation>Frage an Autor oder Redaktion</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Gesagt</translation>
    </message>
    <message>
      <source>Take answers in</source>
      <translation>Antworten übernehmen</translation>
    </message>
  </context>
  <context>
    <name>AppearanceSection</name>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Artikeltext</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>From the next start on; also the language of reports</source>
      <translation>Ab dem nächsten Start; auch die Sprache der Berichte</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Erscheinungsbild</translation>
    </message>
    <message>
      <source>{size} px</source>
      <translation>{size} px</translation>
    </message>
  </context>
  <context>
    <name>ArticleCommands</name>
    <message>
      <source>Add article</source>
      <translation>Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Add it as another article</source>
      <translation>Als weiteren Artikel hinzufügen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Fetch page</source>
      <translation>Seite abrufen</translation>
    </message>
    <message>
      <source>Its claims, sources and history go with it. The shelf keeps it under “Removed” until you remove it for good.</source>
      <translation>Seine Behauptungen, Quellen und sein Verlauf gehen mit. Im Regal bleibt er unter „Entfernt“, bis Sie ihn endgültig entfernen.</translation>
    </message>
    <message>
      <source>New article from text</source>
      <translation>Neuer Artikel aus Text</translation>
    </message>
    <message>
      <source>No program was found to open {name}.</source>
      <translation>Kein Programm gefunden, das {name} öffnet.</translation>
    </message>
    <message>
      <source>No program was found to show {name}.</source>
      <translation>Es wurde kein Programm gefunden, das {name} zeigt.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open article</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Open web address</source>
      <translation>Webadresse öffnen</translation>
    </message>
    <message>
      <source>Paste or type the article here.</source>
      <translation>Fügen Sie den Artikel hier ein, oder tippen Sie ihn.</translation>
    </message>
    <message>
      <source>Read as original</source>
      <translation>Als Original lesen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>Endgültig entfernen</translation>
    </message>
    <message>
      <source>Remove it from the backups too</source>
      <translation>Auch aus den Sicherungen entfernen</translation>
    </message>
    <message>
      <source>Remove this article for good?</source>
      <translation>Diesen Artikel endgültig entfernen?</translation>
    </message>
    <message>
      <source>Remove this article from the shelf?</source>
      <translation>Diesen Artikel aus dem Regal entfernen?</translation>
    </message>
    <message>
      <source>Save original file</source>
      <translation>Originaldatei speichern</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>The article is on the shelf again.</source>
      <translation>Der Artikel steht wieder im Regal.</translation>
    </message>
    <message>
      <source>The article was removed for good.</source>
      <translation>Der Artikel ist endgültig entfernt.</translation>
    </message>
    <message>
      <source>The article was removed.</source>
      <translation>Der Artikel ist entfernt.</translation>
    </message>
    <message>
      <source>This file is on your shelf already; here it is.</source>
      <translation>Diese Datei steht schon in Ihrem Regal; hier ist sie.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{name} was written to {folder}.</source>
      <translation>{name} wurde nach {folder} geschrieben.</translation>
    </message>
    <message>
      <source>“{title}” is on the shelf now.</source>
      <translation>„{title}“ steht jetzt im Regal.</translation>
    </message>
  </context>
  <context>
    <name>ArticleDialog</name>
    <message>
      <source>2026-11-30 or 2026-11-30 18:00</source>
      <translation>2026-11-30 oder 2026-11-30 18:00</translation>
    </message>
    <message>
      <source>Another one: sentences and numbers alone, no names</source>
      <translation>Eine andere: nur Sätze und Zahlen, keine Namen</translation>
    </message>
    <message>
      <source>Article details</source>
      <translation>Angaben zum Artikel</translation>
    </message>
    <message>
      <source>Checker</source>
      <translation>Prüfer</translation>
    </message>
    <message>
      <source>Claims already proposed stay; from now on the draft is read by this language.</source>
      <translation>Schon vorgeschlagene Behauptungen bleiben; von jetzt an wird die Fassung in dieser Sprache gelesen.</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Frist</translation>
    </message>
    <message>
      <source>Language of the draft</source>
      <translation>Sprache der Fassung</translation>
    </message>
    <message>
      <source>Legal hold</source>
      <translation>Löschsperre</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <source>Shared</source>
      <translation>Geteilt</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Why it must be kept whatever the rule says</source>
      <translation>Warum er bleiben muss, was auch die Regel sagt</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>%1 claims, %2 to check</source>
      <translation>%1 Behauptungen, %2 zu prüfen</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article: %1</source>
      <translation>Artikel: %1</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Im Artikel suchen</translation>
    </message>
  </context>
  <context>
    <name>AssignDialog</name>
    <message>
      <source>Assign</source>
      <translation>Zuteilen</translation>
    </message>
    <message>
      <source>Assign to</source>
      <translation>Zuteilen an</translation>
    </message>
    <message>
      <source>Claims chosen: {count}</source>
      <translation>Gewählte Behauptungen: {count}</translation>
    </message>
    <message>
      <source>Nobody in particular</source>
      <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
      <source>Who is to check it</source>
      <translation>Wer sie prüfen soll</translation>
    </message>
  </context>
  <context>
    <name>BackupCommands</name>
    <message>
      <source>A passphrase for your identity</source>
      <translation>Eine Passphrase für Ihre Identität</translation>
    </message>
    <message>
      <source>Back up encrypted</source>
      <translation>Verschlüsselt sichern</translation>
    </message>
    <message>
      <source>Back up encrypted: for whom?</source>
      <translation>Verschlüsselt sichern: für wen?</translation>
    </message>
    <message>
      <source>Back up library</source>
      <translation>Bibliothek sichern</translation>
    </message>
    <message>
      <source>Choose file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Encrypted files (*.age)</source>
      <translation>Verschlüsselte Dateien (*.age)</translation>
    </message>
    <message>
      <source>Make identity</source>
      <translation>Identität anlegen</translation>
    </message>
    <message>
      <source>Names, or public keys age1…, with commas between them</source>
      <translation>Namen oder öffentliche Schlüssel age1…, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>Pass this public key on; copies encrypted for it can be read by you alone:</source>
      <translation>Geben Sie diesen öffentlichen Schlüssel weiter; was für ihn verschlüsselt ist, können nur Sie lesen:</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>Endgültig entfernen</translation>
    </message>
    <message>
      <source>Removed for good: {count}</source>
      <translation>Endgültig entfernt: {count}</translation>
    </message>
    <message>
      <source>Replace the library by {name}?</source>
      <translation>Die Bibliothek durch {name} ersetzen?</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from backup</source>
      <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>The library as it is now is kept among the backups.</source>
      <translation>Die Bibliothek, wie sie jetzt ist, bleibt unter den Sicherungen.</translation>
    </message>
    <message>
      <source>The library was backed up to {target}.</source>
      <translation>Die Bibliothek ist gesichert in {target}.</translation>
    </message>
    <message>
      <source>The library was restored. What it held before is kept among the backups.</source>
      <translation>Die Bibliothek ist wiederhergestellt. Was sie vorher enthielt, liegt unter den Sicherungen.</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
      <source>The time of these articles is over. Remove them for good?</source>
      <translation>Die Frist dieser Artikel ist um. Endgültig entfernen?</translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
      <source>They go with their record, sources and copies, and so do the backups that hold them.</source>
      <translation>Protokoll, Quellen und Kopien gehen mit, ebenso die Sicherungen, die sie enthalten.</translation>
    </message>
    <message>
      <source>Your identity was made</source>
      <translation>Ihre Identität ist angelegt</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>BackupSection</name>
    <message>
      <source>A backup is made every day beside the library and checked in full: all of the last two days are kept, then one a day, a week and a month.</source>
      <translation>Jeden Tag wird neben der Bibliothek eine Sicherung angelegt und vollständig geprüft: Behalten werden alle der letzten zwei Tage, dann eine je Tag, Woche und Monat.</translation>
    </message>
    <message>
      <source>Back up encrypted…</source>
      <translation>Verschlüsselt sichern …</translation>
    </message>
    <message>
      <source>Back up library…</source>
      <translation>Bibliothek sichern …</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Make your identity…</source>
      <translation>Eigene Identität anlegen …</translation>
    </message>
    <message>
      <source>Newest backup</source>
      <translation>Neueste Sicherung</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keines</translation>
    </message>
  </context>
  <context>
    <name>BeforeDialog</name>
    <message>
      <source>Checked before</source>
      <translation>Schon einmal geprüft</translation>
    </message>
    <message>
      <source>Claims that were checked before</source>
      <translation>Behauptungen, die schon einmal geprüft wurden</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Go to it</source>
      <translation>Hingehen</translation>
    </message>
    <message>
      <source>Take over verdict and sources</source>
      <translation>Befund und Quellen übernehmen</translation>
    </message>
    <message>
      <source>⚠ Stated otherwise: here “{here}”, there “{there}”</source>
      <translation>⚠ Anders angegeben: hier „{here}“, dort „{there}“</translation>
    </message>
  </context>
  <context>
    <name>CallDialog</name>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note a call</source>
      <translation>Ein Gespräch notieren</translation>
    </message>
    <message>
      <source>Note call</source>
      <translation>Gespräch notieren</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Telephone, mail, in person</source>
      <translation>Telefon, E-Mail, persönlich</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Was gesagt wurde</translation>
    </message>
  </context>
  <context>
    <name>CaptureDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Andere wählen</translation>
    </message>
    <message>
      <source>Esc cancels.</source>
      <translation>Esc bricht ab.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <source>Press the new key for “{command}”…</source>
      <translation>Drücken Sie die neue Taste für „{command}“ …</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”.</source>
      <translation>{key} ist die Taste für „{command}“.</translation>
    </message>
  </context>
  <context>
    <name>CellsView</name>
    <message>
      <source>Cells of the copy</source>
      <translation>Zellen der Kopie</translation>
    </message>
  </context>
  <context>
    <name>ChangesBox</name>
    <message>
      <source>Changed by others since you last looked:</source>
      <translation>Von anderen geändert, seit Sie zuletzt hinsahen:</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemandem</translation>
    </message>
    <message>
      <source>• {step} ({person}, {when})</source>
      <translation>• {step} ({person}, {when})</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Weitere Filter</translation>
    </message>
  </context>
  <context>
    <name>ClaimDelegate</name>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
  </context>
  <context>
    <name>ClaimHead</name>
    <message>
      <source>Assigned to {person}</source>
      <translation>Zugeteilt an {person}</translation>
    </message>
    <message>
      <source>Claim {number}</source>
      <translation>Behauptung {number}</translation>
    </message>
    <message>
      <source>Flagged as legally risky. </source>
      <translation>Als Rechtsrisiko gekennzeichnet. </translation>
    </message>
    <message>
      <source>Next claim</source>
      <translation>Nächste Behauptung</translation>
    </message>
    <message>
      <source>Page {page} of the draft’s file</source>
      <translation>Seite {page} der Datei dieser Fassung</translation>
    </message>
    <message>
      <source>Previous claim</source>
      <translation>Vorige Behauptung</translation>
    </message>
    <message>
      <source>Risk: {kinds}</source>
      <translation>Risiko: {kinds}</translation>
    </message>
    <message>
      <source>Seems to hold {count} statements · Split</source>
      <translation>Enthält wohl {count} Aussagen · Teilen</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Whose words these are</source>
      <translation>Wessen Worte das sind</translation>
    </message>
    <message>
      <source>as on claim {number}</source>
      <translation>wie bei Behauptung {number}</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>gestrichen</translation>
    </message>
    <message>
      <source>p. {page}</source>
      <translation>S. {page}</translation>
    </message>
    <message>
      <source>{count} claims are chosen: verdict, source, set-aside and work state go to all.</source>
      <translation>{count} Behauptungen sind gewählt: Befund, Quelle, Ausklammern und Arbeitsstand gelten für alle.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
  </context>
  <context>
    <name>ClaimHistoryDialog</name>
    <message>
      <source>= Placed</source>
      <translation>= An ihrer Stelle</translation>
    </message>
    <message>
      <source>= Placed, reworded</source>
      <translation>= An ihrer Stelle, umformuliert</translation>
    </message>
    <message>
      <source>Claim %1</source>
      <translation>Behauptung %1</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>First marked</source>
      <translation>Zuerst markiert</translation>
    </message>
    <message>
      <source>History of a claim</source>
      <translation>Verlauf einer Behauptung</translation>
    </message>
    <message>
      <source>It was not a claim yet.</source>
      <translation>Sie war noch keine Behauptung.</translation>
    </message>
    <message>
      <source>Nobody has touched this claim yet; the program proposed it.</source>
      <translation>Noch hat niemand diese Behauptung angefasst; das Programm hat sie vorgeschlagen.</translation>
    </message>
    <message>
      <source>Not yet marked</source>
      <translation>Noch nicht markiert</translation>
    </message>
    <message>
      <source>Older steps stand in the article’s activity.</source>
      <translation>Ältere Schritte stehen im Verlauf des Artikels.</translation>
    </message>
    <message>
      <source>Orphaned</source>
      <translation>Verwaist</translation>
    </message>
    <message>
      <source>Orphaned claim</source>
      <translation>Verwaiste Behauptung</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>The claim in each draft</source>
      <translation>Die Behauptung in jeder Fassung</translation>
    </message>
    <message>
      <source>These words are not in this draft.</source>
      <translation>Diese Worte stehen nicht in dieser Fassung.</translation>
    </message>
    <message>
      <source>↕ Moved</source>
      <translation>↕ Verschoben</translation>
    </message>
    <message>
      <source>≠ Changed</source>
      <translation>≠ Geändert</translation>
    </message>
  </context>
  <context>
    <name>ClaimListModel</name>
    <message>
      <source>Claim {number}, {verdict}: {text}</source>
      <translation>Behauptung {number}, {verdict}: {text}</translation>
    </message>
    <message>
      <source>There now: {names}</source>
      <translation>Jetzt dort: {names}</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>{verdict}, two desks differ</source>
      <translation>{verdict}, zwei Prüftische weichen ab</translation>
    </message>
    <message>
      <source>{verdict}, {names} there now</source>
      <translation>{verdict}, {names} jetzt dort</translation>
    </message>
  </context>
  <context>
    <name>ClaimsPanel</name>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Filter: {name}, {count}</source>
      <translation>Filter: {name}, {count}</translation>
    </message>
    <message>
      <source>No claim is here. Choose another filter.</source>
      <translation>Hier ist keine Behauptung. Wählen Sie einen anderen Filter.</translation>
    </message>
    <message>
      <source>No claims yet. Select words in the article and press {key} to mark them.</source>
      <translation>Noch keine Behauptungen. Markieren Sie Worte im Artikel und drücken Sie {key}.</translation>
    </message>
    <message>
      <source>Sort by risk</source>
      <translation>Nach Risiko ordnen</translation>
    </message>
    <message>
      <source>Sort by risk, so that you start with what would hurt most</source>
      <translation>Nach Risiko ordnen, damit Sie mit dem anfangen, was am meisten schaden würde</translation>
    </message>
    <message>
      <source>Sort: place</source>
      <translation>Nach Stelle</translation>
    </message>
    <message>
      <source>Sort: risk</source>
      <translation>Nach Risiko</translation>
    </message>
    <message>
      <source>The claims are being proposed. You can read on meanwhile.</source>
      <translation>Die Behauptungen werden vorgeschlagen. Sie können inzwischen weiterlesen.</translation>
    </message>
    <message>
      <source>{checked} of {total}</source>
      <translation>{checked} von {total}</translation>
    </message>
    <message>
      <source>{checked} of {total} checked</source>
      <translation>{checked} von {total} geprüft</translation>
    </message>
  </context>
  <context>
    <name>ClosePage</name>
    <message>
      <source>Close the case</source>
      <translation>Fall abschließen</translation>
    </message>
    <message>
      <source>Criticism</source>
      <translation>Kritik</translation>
    </message>
    <message>
      <source>Errata</source>
      <translation>Berichtigungen</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Rückfragen</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>Gegenlesen</translation>
    </message>
    <message>
      <source>Seeded errors</source>
      <translation>Gesetzte Fehler</translation>
    </message>
    <message>
      <source>‹ Article</source>
      <translation>‹ Artikel</translation>
    </message>
  </context>
  <context>
    <name>ClosingCommands</name>
    <message>
      <source>Read what came back</source>
      <translation>Rücklauf lesen</translation>
    </message>
    <message>
      <source>Save certificate</source>
      <translation>Bescheinigung sichern</translation>
    </message>
    <message>
      <source>Save copy with seeded errors</source>
      <translation>Exemplar mit gesetzten Fehlern sichern</translation>
    </message>
    <message>
      <source>Save statistics</source>
      <translation>Statistik sichern</translation>
    </message>
    <message>
      <source>The certificate was written to {target}.</source>
      <translation>Die Bescheinigung wurde nach {target} geschrieben.</translation>
    </message>
    <message>
      <source>The copy was written to {target}.</source>
      <translation>Das Exemplar wurde nach {target} geschrieben.</translation>
    </message>
    <message>
      <source>The statistics were written to {target}.</source>
      <translation>Die Statistik wurde nach {target} geschrieben.</translation>
    </message>
    <message>
      <source>{reason} The certificate was written without a time stamp.</source>
      <translation>{reason} Die Bescheinigung wurde ohne Zeitstempel geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Change %1 of %2</source>
      <translation>Änderung %1 von %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Compare drafts</source>
      <translation>Fassungen vergleichen</translation>
    </message>
    <message>
      <source>Earlier draft</source>
      <translation>Frühere Fassung</translation>
    </message>
    <message>
      <source>Later draft</source>
      <translation>Spätere Fassung</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Nächste Änderung</translation>
    </message>
    <message>
      <source>Next ›</source>
      <translation>Weiter ›</translation>
    </message>
    <message>
      <source>No word differs</source>
      <translation>Kein Wort weicht ab</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Vorige Änderung</translation>
    </message>
    <message>
      <source>The same draft on both sides</source>
      <translation>Auf beiden Seiten dieselbe Fassung</translation>
    </message>
    <message>
      <source>The two drafts side by side</source>
      <translation>Die beiden Fassungen nebeneinander</translation>
    </message>
    <message>
      <source>This article has one draft only. Once the writer’s next version is taken in with “New draft…”, the two stand here side by side.</source>
      <translation>Von diesem Artikel gibt es erst eine Fassung. Ist mit „Neue Fassung …“ die nächste des Autors da, stehen hier beide nebeneinander.</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfallen</translation>
    </message>
    <message>
      <source>{next} next, {previous} previous change, Enter selects its claim</source>
      <translation>{next} zur nächsten, {previous} zur vorigen Änderung, die Eingabetaste wählt ihre Behauptung</translation>
    </message>
    <message>
      <source>‹ Previous</source>
      <translation>‹ Zurück</translation>
    </message>
    <message>
      <source>↕ moved</source>
      <translation>↕ verschoben</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Changed in this paragraph</source>
      <translation>In diesem Absatz geändert</translation>
    </message>
    <message>
      <source>Claim %1</source>
      <translation>Behauptung %1</translation>
    </message>
    <message>
      <source>Copy paragraph</source>
      <translation>Absatz kopieren</translation>
    </message>
    <message>
      <source>New paragraph</source>
      <translation>Neuer Absatz</translation>
    </message>
    <message>
      <source>Paragraph removed</source>
      <translation>Absatz entfallen</translation>
    </message>
    <message>
      <source>The same words stand elsewhere</source>
      <translation>Dieselben Worte stehen anderswo</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
  </context>
  <context>
    <name>ComparisonPanel</name>
    <message>
      <source>Click a word to hear it</source>
      <translation>Ein Wort anklicken, um es zu hören</translation>
    </message>
    <message>
      <source>Quotations compared with what was said</source>
      <translation>Zitate, verglichen mit dem Gesagten</translation>
    </message>
    <message>
      <source>a number or a negation differs</source>
      <translation>eine Zahl oder eine Verneinung weicht ab</translation>
    </message>
    <message>
      <source>asked before: “{question}”</source>
      <translation>davor gefragt: „{question}“</translation>
    </message>
    <message>
      <source>said at {times}</source>
      <translation>gesagt bei {times}</translation>
    </message>
    <message>
      <source>struck out: quoted, but not said</source>
      <translation>durchgestrichen: zitiert, aber nicht gesagt</translation>
    </message>
    <message>
      <source>underlined: said, but not quoted</source>
      <translation>unterstrichen: gesagt, aber nicht zitiert</translation>
    </message>
  </context>
  <context>
    <name>ConfidentialDialog</name>
    <message>
      <source>Add a confidential source</source>
      <translation>Vertrauliche Quelle hinzufügen</translation>
    </message>
    <message>
      <source>Add source</source>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <source>Code name</source>
      <translation>Deckname</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Other desks, documents and lists get the code name alone. The name stays in this library, but for members with whom you share it.</source>
      <translation>Andere Prüftische, Dokumente und Listen erhalten nur den Decknamen. Der Name bleibt in dieser Bibliothek, außer für Mitglieder, mit denen Sie ihn teilen.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
  </context>
  <context>
    <name>ConflictRow</name>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Both as note</source>
      <translation>Beides als Notiz</translation>
    </message>
    <message>
      <source>Go to the claim</source>
      <translation>Zur Behauptung</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meinen behalten</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meiner</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Deren übernehmen</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Deren</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemandem</translation>
    </message>
    <message>
      <source>{person}, {when}</source>
      <translation>{person}, {when}</translation>
    </message>
    <message>
      <source>{what}: {answer}</source>
      <translation>{what}: {answer}</translation>
    </message>
    <message>
      <source>⇄ {what}: two desks differ</source>
      <translation>⇄ {what}: Zwei Prüftische weichen ab</translation>
    </message>
  </context>
  <context>
    <name>ConflictsDialog</name>
    <message>
      <source>Conflicts</source>
      <translation>Widerstreite</translation>
    </message>
    <message>
      <source>No two desks differ on this article.</source>
      <translation>Bei diesem Artikel weicht kein Prüftisch ab.</translation>
    </message>
  </context>
  <context>
    <name>CopiesSection</name>
    <message>
      <source>A copy is the bytes as they came, with time, address and hash, in the library.</source>
      <translation>Eine Kopie sind die Bytes, wie sie kamen, mit Zeit, Adresse und Hash, in der Bibliothek.</translation>
    </message>
    <message>
      <source>A style of one’s own</source>
      <translation>Ein eigener Stil</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <source>Ask each time</source>
      <translation>Jedes Mal fragen</translation>
    </message>
    <message>
      <source>Choose a file (CSL)…</source>
      <translation>Datei wählen (CSL) …</translation>
    </message>
    <message>
      <source>Choose a style of citation</source>
      <translation>Zitierstil wählen</translation>
    </message>
    <message>
      <source>Citations in the list of sources</source>
      <translation>Angaben in der Quellenliste</translation>
    </message>
    <message>
      <source>Keep a copy of each source that is attached</source>
      <translation>Von jeder angehefteten Quelle eine Kopie aufbewahren</translation>
    </message>
    <message>
      <source>Keep a copy of sources</source>
      <translation>Kopie von Quellen aufbewahren</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>style</source>
      <translation>Stil</translation>
    </message>
  </context>
  <context>
    <name>CopyCommands</name>
    <message>
      <source>A copy was kept, without a time stamp. {reason}</source>
      <translation>Eine Kopie wurde aufbewahrt, ohne Zeitstempel. {reason}</translation>
    </message>
    <message>
      <source>A copy was kept.</source>
      <translation>Eine Kopie ist aufbewahrt.</translation>
    </message>
    <message>
      <source>A copy was kept. It {standing}, so no passage can be found in it.</source>
      <translation>Eine Kopie ist aufbewahrt. Sie {standing}; darin lässt sich keine Belegstelle finden.</translation>
    </message>
    <message>
      <source>A copy was kept. It {standing}: look at it, and save the page from a browser.</source>
      <translation>Eine Kopie ist aufbewahrt. Sie {standing}: Sehen Sie sie an, und speichern Sie die Seite aus einem Browser.</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>Fetch {address}?</source>
      <translation>{address} holen?</translation>
    </message>
    <message>
      <source>Keep a copy</source>
      <translation>Kopie aufbewahren</translation>
    </message>
    <message>
      <source>Keep a copy of a file</source>
      <translation>Kopie einer Datei aufbewahren</translation>
    </message>
    <message>
      <source>Keep a copy of {name} in the library?</source>
      <translation>Eine Kopie von {name} in der Bibliothek aufbewahren?</translation>
    </message>
    <message>
      <source>No copy of a source’s address was kept yet.</source>
      <translation>Noch keine Kopie von der Adresse einer Quelle aufbewahrt.</translation>
    </message>
    <message>
      <source>No copy of this claim’s sources was kept yet.</source>
      <translation>Noch keine Kopie der Quellen dieser Behauptung aufbewahrt.</translation>
    </message>
    <message>
      <source>No copy of this source was kept yet.</source>
      <translation>Noch keine Kopie dieser Quelle aufbewahrt.</translation>
    </message>
    <message>
      <source>Rechecked: {figures}.</source>
      <translation>Nachgeprüft: {figures}.</translation>
    </message>
    <message>
      <source>Save copies as a web archive</source>
      <translation>Kopien als Webarchiv speichern</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Zeigen …</translation>
    </message>
    <message>
      <source>The copies were saved to {target}.</source>
      <translation>Die Kopien stehen in {target}.</translation>
    </message>
    <message>
      <source>This address is on this machine or in the local network.</source>
      <translation>Diese Adresse liegt auf diesem Rechner oder im lokalen Netz.</translation>
    </message>
    <message>
      <source>This claim rests on no source yet.</source>
      <translation>Diese Behauptung stützt sich noch auf keine Quelle.</translation>
    </message>
    <message>
      <source>This is the passage now.</source>
      <translation>Das ist jetzt die Belegstelle.</translation>
    </message>
  </context>
  <context>
    <name>CopyKeeper</name>
    <message>
      <source>Asking for a time stamp…</source>
      <translation>Um einen Zeitstempel wird gebeten …</translation>
    </message>
    <message>
      <source>Asking the archive to keep the page…</source>
      <translation>Das Archiv wird gebeten, die Seite aufzubewahren …</translation>
    </message>
    <message>
      <source>Keeping a copy of {name}…</source>
      <translation>Eine Kopie von {name} wird aufbewahrt …</translation>
    </message>
    <message>
      <source>Rechecking {number} of {total}: {name}…</source>
      <translation>{number} von {total} wird nachgeprüft: {name} …</translation>
    </message>
    <message>
      <source>Saving {name}…</source>
      <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
      <source>Taking in {name}…</source>
      <translation>{name} wird übernommen …</translation>
    </message>
  </context>
  <context>
    <name>CopyLine</name>
    <message>
      <source>Keep a copy</source>
      <translation>Kopie aufbewahren</translation>
    </message>
    <message>
      <source>Keep this page or file in the library, unchanged from now on</source>
      <translation>Diese Seite oder Datei von jetzt an unverändert in der Bibliothek aufbewahren</translation>
    </message>
    <message>
      <source>View copy</source>
      <translation>Kopie ansehen</translation>
    </message>
    <message>
      <source>no copy kept</source>
      <translation>keine Kopie aufbewahrt</translation>
    </message>
  </context>
  <context>
    <name>CopyPage</name>
    <message>
      <source>Text of the copy</source>
      <translation>Text der Kopie</translation>
    </message>
  </context>
  <context>
    <name>CopyPictures</name>
    <message>
      <source>This picture cannot be shown: it is damaged or of an odd kind.</source>
      <translation>Dieses Bild lässt sich nicht zeigen: Es ist beschädigt oder von seltener Art.</translation>
    </message>
  </context>
  <context>
    <name>CopyViewer</name>
    <message>
      <source>Choose the cells first that are to be the passage.</source>
      <translation>Wählen Sie zuerst die Zellen, die die Belegstelle sein sollen.</translation>
    </message>
    <message>
      <source>Find in copy</source>
      <translation>In der Kopie suchen</translation>
    </message>
    <message>
      <source>Nothing in this copy speaks of the claim.</source>
      <translation>Nichts in dieser Kopie handelt von der Behauptung.</translation>
    </message>
    <message>
      <source>Select the words first that are to be the passage.</source>
      <translation>Markieren Sie zuerst die Worte, die die Belegstelle sein sollen.</translation>
    </message>
    <message>
      <source>This copy does not say when its words were said.</source>
      <translation>Diese Kopie sagt nicht, wann ihre Worte gesprochen wurden.</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>Seite {number}</translation>
    </message>
  </context>
  <context>
    <name>CorrectionBox</name>
    <message>
      <source>No correction suggested</source>
      <translation>Keine Korrektur vorgeschlagen</translation>
    </message>
    <message>
      <source>Saved as you type; Esc when done</source>
      <translation>Wird beim Schreiben gespeichert; Esc, wenn Sie fertig sind</translation>
    </message>
    <message>
      <source>Suggested correction</source>
      <translation>Vorgeschlagene Korrektur</translation>
    </message>
    <message>
      <source>Write the wording that should stand here</source>
      <translation>Schreiben Sie, was hier stehen sollte</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiterarbeiten</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>This should not have happened. Your work is safe in the library.</source>
      <translation>Das hätte nicht geschehen dürfen. Ihre Arbeit ist in der Bibliothek sicher.</translation>
    </message>
    <message>
      <source>You can go on working. The report below stays on this machine; it says where in the program it happened and holds nothing of your article.</source>
      <translation>Sie können weiterarbeiten. Der Bericht unten bleibt auf diesem Rechner; er sagt, wo im Programm es geschah, und enthält nichts aus Ihrem Artikel.</translation>
    </message>
  </context>
  <context>
    <name>CreateDialog</name>
    <message>
      <source>A PostgreSQL server</source>
      <translation>Ein PostgreSQL-Server</translation>
    </message>
    <message>
      <source>A folder that all can reach</source>
      <translation>Ein Ordner, den alle erreichen</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Zertifikat</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Create a shared desk</source>
      <translation>Gemeinsamen Prüftisch anlegen</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
  </context>
  <context>
    <name>CriticismDialog</name>
    <message>
      <source>2026-11-30 or 2026-11-30 18:00</source>
      <translation>2026-11-30 oder 2026-11-30 18:00</translation>
    </message>
    <message>
      <source>Can answer until</source>
      <translation>Kann antworten bis</translation>
    </message>
    <message>
      <source>Criticism of</source>
      <translation>Kritik an</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Kennzeichnen</translation>
    </message>
    <message>
      <source>Mark as criticism</source>
      <translation>Als Kritik kennzeichnen</translation>
    </message>
    <message>
      <source>Put to them</source>
      <translation>Vorhalten</translation>
    </message>
    <message>
      <source>The person or body</source>
      <translation>Die Person oder Stelle</translation>
    </message>
  </context>
  <context>
    <name>CriticismsBox</name>
    <message>
      <source>Criticism</source>
      <translation>Kritik</translation>
    </message>
    <message>
      <source>It is no criticism of them</source>
      <translation>Das ist keine Kritik an ihnen</translation>
    </message>
  </context>
  <context>
    <name>DecisionCommands</name>
    <message>
      <source>Add to search log…</source>
      <translation>Recherche notieren …</translation>
    </message>
    <message>
      <source>No other article has a decided claim that states the same.</source>
      <translation>Kein anderer Artikel hat eine entschiedene Behauptung, die dasselbe sagt.</translation>
    </message>
    <message>
      <source>Nothing there? Keep that you looked.</source>
      <translation>Nichts gefunden? Halten Sie fest, dass Sie gesucht haben.</translation>
    </message>
  </context>
  <context>
    <name>DiffLabel</name>
    <message>
      <source>Suggested correction</source>
      <translation>Vorgeschlagene Korrektur</translation>
    </message>
    <message>
      <source>The writer’s wording</source>
      <translation>Die Worte des Autors</translation>
    </message>
    <message>
      <source>You suggested</source>
      <translation>Ihr Vorschlag</translation>
    </message>
  </context>
  <context>
    <name>DraftBox</name>
    <message>
      <source> These are not the words you suggested; both stand below.</source>
      <translation> Das sind nicht die vorgeschlagenen Worte; beide stehen unten.</translation>
    </message>
    <message>
      <source>Attach</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Attach it to the words selected in the article</source>
      <translation>An die im Artikel markierten Worte heften</translation>
    </message>
    <message>
      <source>Close as cut</source>
      <translation>Als gestrichen schließen</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <source>Still holds</source>
      <translation>Gilt weiter</translation>
    </message>
    <message>
      <source>The writer took your correction. Confirm?</source>
      <translation>Der Autor hat Ihre Korrektur übernommen. Bestätigen?</translation>
    </message>
  </context>
  <context>
    <name>DraftCommands</name>
    <message>
      <source>A newer draft of this article</source>
      <translation>Eine neuere Fassung dieses Artikels</translation>
    </message>
    <message>
      <source>Another article</source>
      <translation>Ein anderer Artikel</translation>
    </message>
    <message>
      <source>Choose an orphaned claim, select its words in the article, then press {key}.</source>
      <translation>Wählen Sie eine verwaiste Behauptung, markieren Sie ihre Worte im Artikel und drücken Sie {key}.</translation>
    </message>
    <message>
      <source>Draft {number} carries the checks of the draft before.</source>
      <translation>Fassung {number} trägt die Prüfungen der vorigen Fassung.</translation>
    </message>
    <message>
      <source>New draft</source>
      <translation>Neue Fassung</translation>
    </message>
    <message>
      <source>Nothing of the newer draft is left to look at.</source>
      <translation>Von der neueren Fassung ist nichts mehr anzusehen.</translation>
    </message>
    <message>
      <source>This claim needs no second look.</source>
      <translation>Diese Behauptung braucht keinen zweiten Blick.</translation>
    </message>
    <message>
      <source>Undo goes back to the draft before, with everything as it was.</source>
      <translation>„Rückgängig“ führt zur vorigen Fassung, mit allem, wie es war.</translation>
    </message>
    <message>
      <source>Walk through</source>
      <translation>Durchgehen</translation>
    </message>
    <message>
      <source>What is {name}?</source>
      <translation>Was ist {name}?</translation>
    </message>
    <message>
      <source>this text</source>
      <translation>dieser Text</translation>
    </message>
    <message>
      <source>{share} of it stands in the draft you are checking.</source>
      <translation>{share} davon stehen in der Fassung, die Sie prüfen.</translation>
    </message>
  </context>
  <context>
    <name>ErrataBox</name>
    <message>
      <source>Corrected after publication</source>
      <translation>Nach der Veröffentlichung berichtigt</translation>
    </message>
    <message>
      <source>Take this erratum back</source>
      <translation>Diese Berichtigung zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>ErratumDialog</name>
    <message>
      <source>2026-11-30; today without it</source>
      <translation>2026-11-30; ohne Angabe heute</translation>
    </message>
    <message>
      <source>Corrected after publication</source>
      <translation>Nach der Veröffentlichung berichtigt</translation>
    </message>
    <message>
      <source>How the error came about</source>
      <translation>Wie es zu dem Fehler kam</translation>
    </message>
    <message>
      <source>Kind of error</source>
      <translation>Art des Fehlers</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Page, address</source>
      <translation>Seite, Adresse</translation>
    </message>
    <message>
      <source>Published in</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <source>Published on</source>
      <translation>Erschienen am</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <source>What is right</source>
      <translation>Was richtig ist</translation>
    </message>
  </context>
  <context>
    <name>EvidenceCard</name>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept this source</source>
      <translation>Diese Quelle annehmen</translation>
    </message>
    <message>
      <source>Also for…</source>
      <translation>Auch für …</translation>
    </message>
    <message>
      <source>Compared by</source>
      <translation>Verglichen von</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Edit this source</source>
      <translation>Diese Quelle bearbeiten</translation>
    </message>
    <message>
      <source>Let another claim rest on this source instead</source>
      <translation>Diese Quelle einer anderen Behauptung geben</translation>
    </message>
    <message>
      <source>Let other claims rest on this source too, in one step</source>
      <translation>Diese Quelle in einem Schritt auch anderen Behauptungen geben</translation>
    </message>
    <message>
      <source>Locator</source>
      <translation>Fundstelle</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Verschieben …</translation>
    </message>
    <message>
      <source>Note on this source</source>
      <translation>Notiz zu dieser Quelle</translation>
    </message>
    <message>
      <source>Open {address}</source>
      <translation>{address} öffnen</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page or time</source>
      <translation>Seite oder Zeit</translation>
    </message>
    <message>
      <source>Page, paragraph or time</source>
      <translation>Seite, Absatz oder Zeit</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Belegstelle</translation>
    </message>
    <message>
      <source>Passage, word for word</source>
      <translation>Belegstelle, Wort für Wort</translation>
    </message>
    <message>
      <source>Source details…</source>
      <translation>Angaben zur Quelle …</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Abnehmen</translation>
    </message>
    <message>
      <source>Take this source off the claim; the source stays in the library</source>
      <translation>Diese Quelle von der Behauptung nehmen; in der Bibliothek bleibt sie</translation>
    </message>
    <message>
      <source>Translated by</source>
      <translation>Übersetzt von</translation>
    </message>
    <message>
      <source>Translation of the passage</source>
      <translation>Übersetzung der Passage</translation>
    </message>
    <message>
      <source>given by the writer</source>
      <translation>vom Autor angegeben</translation>
    </message>
  </context>
  <context>
    <name>ExchangeCommands</name>
    <message>
      <source>Every conflict is settled.</source>
      <translation>Jeder Widerstreit ist beigelegt.</translation>
    </message>
    <message>
      <source>Give it a new desk id</source>
      <translation>Neue Kennung geben</translation>
    </message>
    <message>
      <source>No two desks differ on this article.</source>
      <translation>Bei diesem Artikel weicht kein Prüftisch ab.</translation>
    </message>
    <message>
      <source>No two desks differ on this claim.</source>
      <translation>Bei dieser Behauptung weicht kein Prüftisch ab.</translation>
    </message>
    <message>
      <source>On this two desks differ. Press the key again to settle it.</source>
      <translation>Hierin weichen zwei Prüftische voneinander ab. Drücken Sie die Taste noch einmal, um es beizulegen.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Save case file</source>
      <translation>Falldatei sichern</translation>
    </message>
    <message>
      <source>Show conflicts</source>
      <translation>Widerstreite zeigen</translation>
    </message>
    <message>
      <source>The case was written to {target}.</source>
      <translation>Der Fall ist geschrieben nach {target}.</translation>
    </message>
    <message>
      <source>This case stands among the articles that you removed; what came is taken in.</source>
      <translation>Dieser Fall liegt unter den entfernten Artikeln; was ankam, ist übernommen.</translation>
    </message>
    <message>
      <source>This library has the same desk id as the one this file comes from.</source>
      <translation>Diese Bibliothek hat dieselbe Kennung wie die, aus der diese Datei kommt.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>What was done here since the copies parted can go under a desk id of its own; then the two are merged like those of any other desk.</source>
      <translation>Was hier getan wurde, seit die Kopien auseinandergingen, kann unter eine eigene Kennung; dann werden beide zusammengeführt wie die jedes anderen Prüftischs.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Checker</source>
      <translation>Prüfer</translation>
    </message>
    <message>
      <source>Claims on which something is asked</source>
      <translation>Behauptungen, zu denen etwas gefragt ist</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Every claim</source>
      <translation>Alle Behauptungen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Include</source>
      <translation>Enthalten</translation>
    </message>
    <message>
      <source>It was stopped; nothing was written.</source>
      <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The claims chosen in the list ({count})</source>
      <translation>Die in der Liste gewählten Behauptungen ({count})</translation>
    </message>
    <message>
      <source>The preview is being made …</source>
      <translation>Die Vorschau wird erstellt …</translation>
    </message>
    <message>
      <source>The words of the file; its look shows when it is opened.</source>
      <translation>Die Wörter der Datei; wie sie aussieht, zeigt sich beim Öffnen.</translation>
    </message>
    <message>
      <source>Writing the document</source>
      <translation>Das Dokument wird geschrieben</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>Becomes</source>
      <translation>Wird</translation>
    </message>
    <message>
      <source>Brings</source>
      <translation>Bringt</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Fakt</translation>
    </message>
    <message>
      <source>Import facts</source>
      <translation>Fakten importieren</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Befund</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Nächste Stelle (Eingabetaste)</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Vorige Stelle (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
  </context>
  <context>
    <name>Group</name>
    <message>
      <source>Passphrase of your identity</source>
      <translation>Passphrase Ihrer Identität</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>Activity</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Double-click a step to go to its claim.</source>
      <translation>Ein Doppelklick auf einen Schritt führt zu seiner Behauptung.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Press {key} for the list of all keys.</source>
      <translation>{key} zeigt die Liste aller Tasten.</translation>
    </message>
    <message>
      <source>Select a claim in the list or the article, or press {key} for the next one.</source>
      <translation>Wählen Sie eine Behauptung in der Liste oder im Artikel, oder drücken Sie {key} für die nächste.</translation>
    </message>
    <message>
      <source>Selected claim</source>
      <translation>Gewählte Behauptung</translation>
    </message>
    <message>
      <source>You read this claim blind: its verdict, correction and notes are hidden until you have said in the second reading what you hold to be right.</source>
      <translation>Sie lesen diese Behauptung blind: Befund, Korrektur und Notizen sind verborgen, bis Sie beim Gegenlesen gesagt haben, was Sie für richtig halten.</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Proposing claims in {name}…</source>
      <translation>Behauptungen in {name} werden vorgeschlagen …</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>the text</source>
      <translation>der Text</translation>
    </message>
  </context>
  <context>
    <name>InvitationDialog</name>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Einladung</translation>
    </message>
    <message>
      <source>Send {person} this text, by mail or chat:</source>
      <translation>Schicken Sie {person} diesen Text, per Mail oder Chat:</translation>
    </message>
    <message>
      <source>Tell {person} this code by voice, never in the same way as the text:</source>
      <translation>Sagen Sie {person} diesen Code mündlich, nie auf demselben Weg wie den Text:</translation>
    </message>
  </context>
  <context>
    <name>InviteDialog</name>
    <message>
      <source>As</source>
      <translation>Als</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>Jemanden einladen</translation>
    </message>
    <message>
      <source>Make invitation</source>
      <translation>Einladung erstellen</translation>
    </message>
    <message>
      <source>Shared desk</source>
      <translation>Gemeinsamer Prüftisch</translation>
    </message>
    <message>
      <source>Whom</source>
      <translation>Wen</translation>
    </message>
  </context>
  <context>
    <name>JoinDialog</name>
    <message>
      <source>Certificate</source>
      <translation>Zertifikat</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>For a shared folder</source>
      <translation>Bei gemeinsamem Ordner</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Einladung</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Beitreten</translation>
    </message>
    <message>
      <source>Join a shared desk</source>
      <translation>Gemeinsamem Prüftisch beitreten</translation>
    </message>
    <message>
      <source>Only for a shared folder: where it is here</source>
      <translation>Nur bei gemeinsamem Ordner: wo er hier liegt</translation>
    </message>
    <message>
      <source>Paste the invitation that you were sent</source>
      <translation>Fügen Sie die Einladung ein, die Sie bekommen haben</translation>
    </message>
    <message>
      <source>Twelve digits, told by voice</source>
      <translation>Zwölf Ziffern, mündlich mitgeteilt</translation>
    </message>
  </context>
  <context>
    <name>KeyEditor</name>
    <message>
      <source> Its standard key: {keys}.</source>
      <translation> Standardtaste: {keys}.</translation>
    </message>
    <message>
      <source>All back to default</source>
      <translation>Alle auf Standard</translation>
    </message>
    <message>
      <source>Back to default</source>
      <translation>Auf Standard</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>Every command has its standard key.</source>
      <translation>Jeder Befehl hat seine Standardtaste.</translation>
    </message>
    <message>
      <source>Give every command its standard key back?</source>
      <translation>Jedem Befehl seine Standardtaste zurückgeben?</translation>
    </message>
    <message>
      <source>Give them back</source>
      <translation>Zurückgeben</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys without Ctrl rest in fields, drop-downs and buttons; Esc goes back to the article.</source>
      <translation>Tasten ohne Strg ruhen in Feldern, Auswahllisten und Schaltflächen; Esc führt zum Artikel zurück.</translation>
    </message>
    <message>
      <source>No command holds these words.</source>
      <translation>Kein Befehl enthält diese Worte.</translation>
    </message>
    <message>
      <source>The keys that you chose are forgotten.</source>
      <translation>Die Tasten, die Sie gewählt haben, werden vergessen.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>{command}: no key.</source>
      <translation>{command}: keine Taste.</translation>
    </message>
    <message>
      <source>{command}: {keys}.</source>
      <translation>{command}: {keys}.</translation>
    </message>
  </context>
  <context>
    <name>Keymap</name>
    <message>
      <source>Arrow and page keys move about in the text and keep this meaning.</source>
      <translation>Pfeil- und Bildtasten bewegen im Text und behalten diese Bedeutung.</translation>
    </message>
    <message>
      <source>Enter opens and chooses, and keeps this meaning.</source>
      <translation>Die Eingabetaste öffnet und wählt und behält diese Bedeutung.</translation>
    </message>
    <message>
      <source>Esc leads back to the article and keeps this meaning.</source>
      <translation>Esc führt zum Artikel zurück und behält diese Bedeutung.</translation>
    </message>
    <message>
      <source>Keys with the system key belong to the system.</source>
      <translation>Tasten mit der Systemtaste gehören dem System.</translation>
    </message>
    <message>
      <source>Space ticks and turns the page, and keeps this meaning.</source>
      <translation>Die Leertaste hakt ab und blättert und behält diese Bedeutung.</translation>
    </message>
    <message>
      <source>Tab goes from field to field and keeps this meaning.</source>
      <translation>Tab geht von Feld zu Feld und behält diese Bedeutung.</translation>
    </message>
    <message>
      <source>This is not a key that a command can have.</source>
      <translation>Diese Taste kann kein Befehl haben.</translation>
    </message>
    <message>
      <source>This key has a fixed meaning and keeps it.</source>
      <translation>Diese Taste hat eine feste Bedeutung und behält sie.</translation>
    </message>
    <message>
      <source>{key} copies, selects or finds, and keeps this meaning.</source>
      <translation>{key} kopiert, wählt aus oder sucht und behält diese Bedeutung.</translation>
    </message>
    <message>
      <source>{words} ({key})</source>
      <translation>{words} ({key})</translation>
    </message>
    <message>
      <source>“{command}” in the menu</source>
      <translation>„{command}“ im Menü</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Search for a command or a key</source>
      <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
  </context>
  <context>
    <name>KeysSection</name>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>LedgerPart</name>
    <message>
      <source>Attempts</source>
      <translation>Versuche</translation>
    </message>
    <message>
      <source>By letter, call, message</source>
      <translation>Per Brief, Anruf, Nachricht</translation>
    </message>
    <message>
      <source>By what way</source>
      <translation>Auf welchem Weg</translation>
    </message>
    <message>
      <source>Can answer until</source>
      <translation>Kann antworten bis</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Criticism of</source>
      <translation>Kritik an</translation>
    </message>
    <message>
      <source>Given in claim</source>
      <translation>Steht in Behauptung</translation>
    </message>
    <message>
      <source>Ledger</source>
      <translation>Gegenrede</translation>
    </message>
    <message>
      <source>No claim is marked as criticism of anybody. Mark one in the article with I.</source>
      <translation>Keine Behauptung ist als Kritik gekennzeichnet. Kennzeichnen Sie eine im Artikel mit I.</translation>
    </message>
    <message>
      <source>Not put to them yet.</source>
      <translation>Noch nicht vorgehalten.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Put to them</source>
      <translation>Vorhalten</translation>
    </message>
    <message>
      <source>Put to them is</source>
      <translation>Vorgehalten wird</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Take off: {what}</source>
      <translation>Entfernen: {what}</translation>
    </message>
    <message>
      <source>Take this attempt off the ledger</source>
      <translation>Diesen Versuch aus der Gegenrede nehmen</translation>
    </message>
    <message>
      <source>Their answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <source>This is no criticism of them</source>
      <translation>Das ist keine Kritik an ihnen</translation>
    </message>
    <message>
      <source>Words of the article</source>
      <translation>Wortlaut des Artikels</translation>
    </message>
    <message>
      <source>Write letter…</source>
      <translation>Brief schreiben …</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>number of the claim</source>
      <translation>Nummer der Behauptung</translation>
    </message>
  </context>
  <context>
    <name>LegalNoteBox</name>
    <message>
      <source>Legal note</source>
      <translation>Rechtsnotiz</translation>
    </message>
    <message>
      <source>Who is meant, why it is risky; for the lawyer alone</source>
      <translation>Wer gemeint ist, warum es heikel ist; nur für den Anwalt</translation>
    </message>
  </context>
  <context>
    <name>LookSection</name>
    <message>
      <source>A PNG, JPEG or SVG, drawn anew. The name is that of the desk.</source>
      <translation>Ein PNG, JPEG oder SVG, neu gezeichnet. Der Name ist der der Redaktion.</translation>
    </message>
    <message>
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <source>Choose a logo…</source>
      <translation>Logo wählen …</translation>
    </message>
    <message>
      <source>Colour of headings</source>
      <translation>Farbe der Überschriften</translation>
    </message>
    <message>
      <source>Colour of links</source>
      <translation>Farbe der Links</translation>
    </message>
    <message>
      <source>Copy the templates to</source>
      <translation>Vorlagen kopieren nach</translation>
    </message>
    <message>
      <source>Copy the templates to a folder…</source>
      <translation>Vorlagen in einen Ordner kopieren …</translation>
    </message>
    <message>
      <source>Folder of templates</source>
      <translation>Ordner mit Vorlagen</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Look of documents</source>
      <translation>Aussehen der Dokumente</translation>
    </message>
    <message>
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>The program’s own</source>
      <translation>Die des Programms</translation>
    </message>
    <message>
      <source>The program’s own; as #2456a6</source>
      <translation>Die des Programms; wie #2456a6</translation>
    </message>
    <message>
      <source>Use those in a folder…</source>
      <translation>Die aus einem Ordner nehmen …</translation>
    </message>
    <message>
      <source>Web pages are set by page.html.jinja, PDFs by page.typ; a README there tells how.</source>
      <translation>Webseiten setzt page.html.jinja, PDFs page.typ; ein README dort sagt, wie.</translation>
    </message>
    <message>
      <source>colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>templates copy folder</source>
      <translation>Vorlagen kopieren Ordner</translation>
    </message>
  </context>
  <context>
    <name>LookupDialog</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add to the search log</source>
      <translation>Ins Rechercheprotokoll eintragen</translation>
    </message>
    <message>
      <source>Archive, database, person, address</source>
      <translation>Archiv, Datenbank, Person, Adresse</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Words, filters, years</source>
      <translation>Wörter, Filter, Jahre</translation>
    </message>
  </context>
  <context>
    <name>LookupsBox</name>
    <message>
      <source>Looked for</source>
      <translation>Gesucht</translation>
    </message>
    <message>
      <source>Take this search off the log</source>
      <translation>Diese Recherche aus dem Protokoll nehmen</translation>
    </message>
  </context>
  <context>
    <name>LostCommands</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Open the one that is there now</source>
      <translation>Die öffnen, die jetzt da ist</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie sichern…</translation>
    </message>
    <message>
      <source>Save what is held</source>
      <translation>Sichern, was hier noch da ist</translation>
    </message>
    <message>
      <source>The library is in its place again.</source>
      <translation>Die Bibliothek ist wieder an ihrem Ort.</translation>
    </message>
    <message>
      <source>The library that is there now is open. What was held before is kept as {copy}.</source>
      <translation>Die Bibliothek, die jetzt da ist, ist geöffnet. Was vorher hier war, ist als {copy} aufbewahrt.</translation>
    </message>
    <message>
      <source>The library was put back in its place.</source>
      <translation>Die Bibliothek wurde an ihren Ort zurückgelegt.</translation>
    </message>
    <message>
      <source>What is held was saved as {target}.</source>
      <translation>Was hier noch da ist, wurde als {target} gesichert.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Claims that are due again: {count}.</source>
      <translation>Wieder fällige Behauptungen: {count}.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>The claims are still being proposed; you can read on meanwhile.</source>
      <translation>Die Behauptungen werden noch vorgeschlagen; Sie können inzwischen weiterlesen.</translation>
    </message>
  </context>
  <context>
    <name>MarkingCommands</name>
    <message>
      <source>Click on text that was set aside, then press {back} to take it back. Page clutter is not counted; select its words and press {mark} to check them.</source>
      <translation>Klicken Sie auf ausgeklammerten Text und drücken Sie {back}, um ihn zurückzuholen. Beiwerk der Seite zählt nicht; markieren Sie seine Worte und drücken Sie {mark}, um sie zu prüfen.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete this claim?</source>
      <translation>Diese Behauptung löschen?</translation>
    </message>
    <message>
      <source>Its verdict, sources and notes go with it. Undo brings everything back.</source>
      <translation>Befund, Quellen und Notizen gehen mit. „Rückgängig“ bringt alles wieder.</translation>
    </message>
    <message>
      <source>Put the cursor between two words of the selected claim, then press {key} to split it there.</source>
      <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter der gewählten Behauptung und drücken Sie {key}, um sie dort zu teilen.</translation>
    </message>
    <message>
      <source>Select some words of the article, then press {key} to mark them as a claim.</source>
      <translation>Markieren Sie einige Worte des Artikels und drücken Sie {key}, um sie zur Behauptung zu machen.</translation>
    </message>
    <message>
      <source>Select some words or a claim, then press {key} to set it aside.</source>
      <translation>Markieren Sie einige Worte oder eine Behauptung und drücken Sie {key}, um sie auszuklammern.</translation>
    </message>
    <message>
      <source>Select the words at which the claim is to stand, then press {key}.</source>
      <translation>Markieren Sie die Worte, an denen die Behauptung stehen soll, und drücken Sie {key}.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Ausklammern</translation>
    </message>
    <message>
      <source>Set aside: {reason}.</source>
      <translation>Ausgeklammert: {reason}.</translation>
    </message>
    <message>
      <source>Set this claim aside?</source>
      <translation>Diese Behauptung ausklammern?</translation>
    </message>
    <message>
      <source>Set {count} claims aside?</source>
      <translation>{count} Behauptungen ausklammern?</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Their verdicts, sources and notes go with them. Undo brings everything back.</source>
      <translation>Ihre Befunde, Quellen und Notizen gehen mit. „Rückgängig“ bringt alles wieder.</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>%1 there now</source>
      <translation>%1 jetzt dort</translation>
    </message>
    <message>
      <source>Claim %1</source>
      <translation>Behauptung %1</translation>
    </message>
    <message>
      <source>moved in this draft</source>
      <translation>in dieser Fassung verschoben</translation>
    </message>
    <message>
      <source>two desks differ</source>
      <translation>zwei Prüftische weichen ab</translation>
    </message>
    <message>
      <source>wording changed in this draft</source>
      <translation>in dieser Fassung umformuliert</translation>
    </message>
  </context>
  <context>
    <name>MetaLine</name>
    <message>
      <source>By %1</source>
      <translation>Von %1</translation>
    </message>
    <message>
      <source>Draft %1</source>
      <translation>Fassung %1</translation>
    </message>
    <message>
      <source>opened from %1</source>
      <translation>geöffnet aus %1</translation>
    </message>
  </context>
  <context>
    <name>NamingDialog</name>
    <message>
      <source>What the others see beside your steps</source>
      <translation>Was die anderen neben Ihren Schritten sehen</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>NoteBox</name>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note to self, author or editor</source>
      <translation>Notiz für sich, den Autor oder die Redaktion</translation>
    </message>
  </context>
  <context>
    <name>NotedBox</name>
    <message>
      <source>Take off: {what}</source>
      <translation>Entfernen: {what}</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Offers</name>
    <message>
      <source>Found</source>
      <translation>Treffer</translation>
    </message>
  </context>
  <context>
    <name>OpinionDialog</name>
    <message>
      <source>Record</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <source>Right is</source>
      <translation>Richtig ist</translation>
    </message>
    <message>
      <source>What {reader} holds to be right</source>
      <translation>Was {reader} für richtig hält</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <source>{reader} differs</source>
      <translation>{reader} sieht es anders</translation>
    </message>
  </context>
  <context>
    <name>OpinionsBox</name>
    <message>
      <source>Second reader</source>
      <translation>Zweitleser</translation>
    </message>
    <message>
      <source>Take this opinion back</source>
      <translation>Dieses Urteil zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>OptionsBox</name>
    <message>
      <source>Comments beside the changes</source>
      <translation>Kommentare neben den Änderungen</translation>
    </message>
    <message>
      <source>Comments on every claim</source>
      <translation>Kommentare zu jeder Behauptung</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Name confidential sources</source>
      <translation>Vertrauliche Quellen nennen</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Quotations, to be read out</source>
      <translation>Zitate, zum Vorlesen</translation>
    </message>
    <message>
      <source>Remarks of the desk checks</source>
      <translation>Hinweise der Gegenproben</translation>
    </message>
    <message>
      <source>Sources and passages</source>
      <translation>Quellen und Belegstellen</translation>
    </message>
    <message>
      <source>The article with its marks</source>
      <translation>Der Artikel mit seinen Marken</translation>
    </message>
    <message>
      <source>The record of steps</source>
      <translation>Das Protokoll der Schritte</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>An wen</translation>
    </message>
    <message>
      <source>What changed between the drafts</source>
      <translation>Was sich zwischen den Fassungen geändert hat</translation>
    </message>
    <message>
      <source>What was set aside</source>
      <translation>Was ausgeklammert wurde</translation>
    </message>
  </context>
  <context>
    <name>PackDialog</name>
    <message>
      <source>Choose file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Confidential names they may read</source>
      <translation>Vertrauliche Namen, die sie lesen dürfen</translation>
    </message>
    <message>
      <source>Confidential sources</source>
      <translation>Vertrauliche Quellen</translation>
    </message>
    <message>
      <source>Encrypted for</source>
      <translation>Verschlüsselt für</translation>
    </message>
    <message>
      <source>Further recipients</source>
      <translation>Weitere Empfänger</translation>
    </message>
    <message>
      <source>Legal notes</source>
      <translation>Rechtsnotizen</translation>
    </message>
    <message>
      <source>Names or keys, with commas</source>
      <translation>Namen oder Schlüssel, mit Kommas</translation>
    </message>
    <message>
      <source>Names, or public keys age1…, with commas between them</source>
      <translation>Namen oder öffentliche Schlüssel age1…, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>Nobody is named: the file is not encrypted, and whoever has it can read it. Confidential sources go by their code names, and legal notes stay here.</source>
      <translation>Niemand ist genannt: Die Datei wird nicht verschlüsselt, und wer sie hat, kann sie lesen. Vertrauliche Quellen stehen darin mit ihren Decknamen, Rechtsnotizen bleiben hier.</translation>
    </message>
    <message>
      <source>Only these people can open it, each with their identity and passphrase.</source>
      <translation>Nur diese Personen können sie öffnen, jede mit ihrer Identität und Passphrase.</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Save case file</source>
      <translation>Falldatei sichern</translation>
    </message>
    <message>
      <source>The file holds this article with its drafts, originals, copies and record. Who opens it in Factcheck Desk has the same case; what both change is merged.</source>
      <translation>Die Datei enthält diesen Artikel mit Fassungen, Originalen, Kopien und Protokoll. Wer sie in Factcheck Desk öffnet, hat denselben Fall; was beide ändern, wird zusammengeführt.</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
  </context>
  <context>
    <name>Painting</name>
    <message>
      <source>%1 left</source>
      <translation>%1 offen</translation>
    </message>
    <message>
      <source>page clutter, not counted</source>
      <translation>Beiwerk der Seite, zählt nicht</translation>
    </message>
  </context>
  <context>
    <name>PersonalSection</name>
    <message>
      <source>A name and a public key (age1…) on each line</source>
      <translation>Ein Name und ein öffentlicher Schlüssel (age1…) in jeder Zeile</translation>
    </message>
    <message>
      <source>Checked before</source>
      <translation>Schon einmal geprüft</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Redaktion</translation>
    </message>
    <message>
      <source>One phrase a line; press {key} to add the first to a note</source>
      <translation>Eine Wendung je Zeile; {key} setzt die erste in eine Notiz</translation>
    </message>
    <message>
      <source>Person and desk</source>
      <translation>Person und Redaktion</translation>
    </message>
    <message>
      <source>Phrases for notes</source>
      <translation>Wendungen für Notizen</translation>
    </message>
    <message>
      <source>Recipients of encrypted copies</source>
      <translation>Empfänger verschlüsselter Kopien</translation>
    </message>
    <message>
      <source>Stands on your reports and in the activity list</source>
      <translation>Steht auf Ihren Berichten und im Verlauf</translation>
    </message>
    <message>
      <source>The name of the magazine, paper or department</source>
      <translation>Der Name des Magazins, der Zeitung oder des Ressorts</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>PictureCommands</name>
    <message>
      <source>Fetching the pictures of the page…</source>
      <translation>Die Bilder der Seite werden geholt …</translation>
    </message>
    <message>
      <source>The pictures of the page are kept.</source>
      <translation>Die Bilder der Seite sind gesichert.</translation>
    </message>
    <message>
      <source>This draft has no pictures.</source>
      <translation>Diese Fassung hat keine Bilder.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Attach to this region</source>
      <translation>An diesen Ausschnitt hängen</translation>
    </message>
    <message>
      <source>Change claim</source>
      <translation>Behauptung ändern</translation>
    </message>
    <message>
      <source>Change the statement, or draw another region for it.</source>
      <translation>Ändern Sie die Aussage oder zeichnen Sie einen anderen Ausschnitt für sie.</translation>
    </message>
    <message>
      <source>Claims on this picture</source>
      <translation>Behauptungen in diesem Bild</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Drag a rectangle, or draw one with the arrow keys (Shift changes its size).</source>
      <translation>Ziehen Sie ein Rechteck auf oder zeichnen Sie eines mit den Pfeiltasten (Umschalt ändert die Größe).</translation>
    </message>
    <message>
      <source>Draw a region on the picture first, with the mouse or the arrow keys.</source>
      <translation>Zeichnen Sie zuerst einen Ausschnitt ins Bild, mit der Maus oder den Pfeiltasten.</translation>
    </message>
    <message>
      <source>Draw the region that this claim rests on now.</source>
      <translation>Zeichnen Sie den Ausschnitt, in dem diese Behauptung jetzt steht.</translation>
    </message>
    <message>
      <source>Fetch pictures from the web</source>
      <translation>Bilder aus dem Web holen</translation>
    </message>
    <message>
      <source>Mark another region</source>
      <translation>Anderen Ausschnitt markieren</translation>
    </message>
    <message>
      <source>Mark claim</source>
      <translation>Behauptung markieren</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Picture before</source>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <source>Picture gone: {statement}</source>
      <translation>Bild fehlt: {statement}</translation>
    </message>
    <message>
      <source>Picture {number} of {count}</source>
      <translation>Bild {number} von {count}</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>The picture of this claim is gone from the draft, or was changed.</source>
      <translation>Das Bild dieser Behauptung fehlt in der Fassung oder wurde geändert.</translation>
    </message>
    <message>
      <source>Type what the region states, then mark it (Ctrl+Enter).</source>
      <translation>Geben Sie ein, was der Ausschnitt aussagt, und markieren Sie ihn dann (Strg+Eingabe).</translation>
    </message>
    <message>
      <source>What does this region state?</source>
      <translation>Was sagt dieser Ausschnitt aus?</translation>
    </message>
  </context>
  <context>
    <name>PicturePage</name>
    <message>
      <source>Picture of the copy</source>
      <translation>Bild der Kopie</translation>
    </message>
  </context>
  <context>
    <name>PlaceMenu</name>
    <message>
      <source>Take back ({reason})</source>
      <translation>Zurückholen ({reason})</translation>
    </message>
  </context>
  <context>
    <name>PlacesList</name>
    <message>
      <source>Places that speak of the claim</source>
      <translation>Stellen, die von der Behauptung handeln</translation>
    </message>
  </context>
  <context>
    <name>PlayerBar</name>
    <message>
      <source>2 seconds back</source>
      <translation>2 Sekunden zurück</translation>
    </message>
    <message>
      <source>No recording of this source was kept.</source>
      <translation>Von dieser Quelle wurde keine Aufnahme behalten.</translation>
    </message>
    <message>
      <source>Open in player</source>
      <translation>Im Player öffnen</translation>
    </message>
    <message>
      <source>Open the recording in the system’s player</source>
      <translation>Die Aufnahme im Player des Systems öffnen</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Position in the recording</source>
      <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The recording ends before {time}.</source>
      <translation>Die Aufnahme endet vor {time}.</translation>
    </message>
    <message>
      <source>The recording was given to the system’s player; go to {time} there.</source>
      <translation>Die Aufnahme ging an den Player des Systems; gehen Sie dort zu {time}.</translation>
    </message>
    <message>
      <source>The recording was opened in the system’s player, at {time}.</source>
      <translation>Die Aufnahme wurde im Player des Systems geöffnet, bei {time}.</translation>
    </message>
    <message>
      <source>recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>− 2 s</source>
      <translation>− 2 s</translation>
    </message>
    <message>
      <source>■ Stop</source>
      <translation>■ Anhalten</translation>
    </message>
    <message>
      <source>▶ Play</source>
      <translation>▶ Abspielen</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
  </context>
  <context>
    <name>ProofDialog</name>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Final proof</source>
      <translation>Schlusskontrolle</translation>
    </message>
    <message>
      <source>Nothing was changed after the signature.</source>
      <translation>Nach der Freigabe wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Was geschah</translation>
    </message>
  </context>
  <context>
    <name>QueriesPart</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Became</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Entschieden von</translation>
    </message>
    <message>
      <source>Nothing was put to author or editor: no correction is suggested and no question asked.</source>
      <translation>Autor oder Redaktion wurde nichts vorgelegt: Keine Korrektur ist vorgeschlagen und keine Frage gestellt.</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Rückfragen</translation>
    </message>
    <message>
      <source>Suggested wording</source>
      <translation>Vorgeschlagener Wortlaut</translation>
    </message>
    <message>
      <source>Their reason</source>
      <translation>Deren Grund</translation>
    </message>
    <message>
      <source>What was put</source>
      <translation>Vorgelegt</translation>
    </message>
    <message>
      <source>{disposition} ({key})</source>
      <translation>{disposition} ({key})</translation>
    </message>
  </context>
  <context>
    <name>QuestionDialog</name>
    <message>
      <source>Put a question</source>
      <translation>Frage stellen</translation>
    </message>
    <message>
      <source>Put it</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>To author or editor</source>
      <translation>An Autor oder Redaktion</translation>
    </message>
  </context>
  <context>
    <name>ReaderDialog</name>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Begin a second reading</source>
      <translation>Gegenlesen beginnen</translation>
    </message>
    <message>
      <source>Blind: sees the claims without their verdicts</source>
      <translation>Blind: sieht die Behauptungen ohne ihre Befunde</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Zweitleser</translation>
    </message>
  </context>
  <context>
    <name>ReadingPart</name>
    <message>
      <source>Agrees (Y)</source>
      <translation>Stimmt zu (Y)</translation>
    </message>
    <message>
      <source>All claims</source>
      <translation>Alle Behauptungen</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Blind</source>
      <translation>Blind</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Differs (N)</source>
      <translation>Sieht es anders (N)</translation>
    </message>
    <message>
      <source>End the reading</source>
      <translation>Gegenlesen beenden</translation>
    </message>
    <message>
      <source>No second reader has read this article yet.</source>
      <translation>Noch niemand hat diesen Artikel gegengelesen.</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <source>Second reader</source>
      <translation>Zweitleser</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>Gegenlesen</translation>
    </message>
    <message>
      <source>The article says</source>
      <translation>Der Artikel sagt</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Where we differ</source>
      <translation>Wo wir uneins sind</translation>
    </message>
    <message>
      <source>Which claims</source>
      <translation>Welche Behauptungen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
  </context>
  <context>
    <name>RecheckDialog</name>
    <message>
      <source>Kept addresses</source>
      <translation>Aufbewahrte Adressen</translation>
    </message>
    <message>
      <source>Kept addresses, asked for again</source>
      <translation>Aufbewahrte Adressen, erneut abgefragt</translation>
    </message>
  </context>
  <context>
    <name>RegisterCommands</name>
    <message>
      <source>Make {count} sources one?</source>
      <translation>Aus {count} Quellen eine machen?</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Save the list of sources</source>
      <translation>Quellenliste speichern</translation>
    </message>
    <message>
      <source>Take in a list of sources, or a web archive</source>
      <translation>Eine Quellenliste oder ein Webarchiv übernehmen</translation>
    </message>
    <message>
      <source>The list was saved to {target}; confidential sources were left out.</source>
      <translation>Die Liste steht in {target}; vertrauliche Quellen sind ausgelassen.</translation>
    </message>
    <message>
      <source>{added} sources were taken in; {known} were known already.</source>
      <translation>{added} Quellen eingelesen; {known} waren schon bekannt.</translation>
    </message>
    <message>
      <source>“{title}” is kept. Claims, copies and calls of the others go to it; undo takes that back.</source>
      <translation>„{title}“ bleibt. Behauptungen, Kopien und Gespräche der anderen gehen auf sie über; „Rückgängig“ nimmt das zurück.</translation>
    </message>
  </context>
  <context>
    <name>RegisterModel</name>
    <message>
      <source>Author or person</source>
      <translation>Autor oder Person</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Kopien</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
  </context>
  <context>
    <name>RegisterPage</name>
    <message>
      <source>All classes</source>
      <translation>Alle Ränge</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Doppelte</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>No source answers to this search; take a word, the kind or the class off.</source>
      <translation>Keine Quelle passt zu dieser Suche; nehmen Sie ein Wort, die Art oder die Klasse weg.</translation>
    </message>
    <message>
      <source>No source is in the register yet; add one to a claim, or take a list in.</source>
      <translation>Noch steht keine Quelle im Verzeichnis; geben Sie einer Behauptung eine, oder lesen Sie eine Liste ein.</translation>
    </message>
    <message>
      <source>No two sources look like the same one.</source>
      <translation>Keine zwei Quellen sehen nach derselben aus.</translation>
    </message>
    <message>
      <source>Save list…</source>
      <translation>Liste speichern …</translation>
    </message>
    <message>
      <source>Search the register</source>
      <translation>Im Verzeichnis suchen</translation>
    </message>
    <message>
      <source>Show confidential names</source>
      <translation>Vertrauliche Namen zeigen</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Take in list…</source>
      <translation>Liste einlesen …</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>nicht entschieden</translation>
    </message>
    <message>
      <source>‹ Article</source>
      <translation>‹ Artikel</translation>
    </message>
    <message>
      <source>‹ Shelf</source>
      <translation>‹ Regal</translation>
    </message>
  </context>
  <context>
    <name>RemarksBox</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer this remark</source>
      <translation>Diesen Hinweis beantworten</translation>
    </message>
    <message>
      <source>Answer this remark: {text}</source>
      <translation>Diesen Hinweis beantworten: {text}</translation>
    </message>
    <message>
      <source>Let this remark stand again</source>
      <translation>Diesen Hinweis wieder gelten lassen</translation>
    </message>
    <message>
      <source>Let this remark stand again: {text}</source>
      <translation>Diesen Hinweis wieder gelten lassen: {text}</translation>
    </message>
    <message>
      <source>Put this remark away</source>
      <translation>Diesen Hinweis weglegen</translation>
    </message>
    <message>
      <source>Put this remark away: {text}</source>
      <translation>Diesen Hinweis weglegen: {text}</translation>
    </message>
    <message>
      <source>What you looked into, and why it may stand</source>
      <translation>Was nachgesehen wurde, und warum es so bleiben kann</translation>
    </message>
    <message>
      <source>put away by {person}, {day}</source>
      <translation>weggelegt von {person}, {day}</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemandem</translation>
    </message>
    <message>
      <source>“{answer}” – {person}, {day}</source>
      <translation>„{answer}“ – {person}, {day}</translation>
    </message>
  </context>
  <context>
    <name>RetentionSection</name>
    <message>
      <source>Keep articles</source>
      <translation>Artikel behalten</translation>
    </message>
    <message>
      <source>Leave title, dates and counts</source>
      <translation>Titel, Daten und Zahlen stehen lassen</translation>
    </message>
    <message>
      <source>Nothing was removed for good.</source>
      <translation>Nichts wurde endgültig entfernt.</translation>
    </message>
    <message>
      <source>Remove what is due… ({count})</source>
      <translation>Fälliges entfernen … ({count})</translation>
    </message>
    <message>
      <source>Removed so far</source>
      <translation>Bisher entfernt</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Aufbewahrung</translation>
    </message>
    <message>
      <source>When the time is over the program asks at its start, and removes the article with its record, sources, copies and backups. A legal hold (Article details) keeps a single article.</source>
      <translation>Ist die Frist um, fragt das Programm beim Start und entfernt den Artikel mit Protokoll, Quellen, Kopien und Sicherungen. Eine Löschsperre (Angaben zum Artikel) behält einen einzelnen Artikel.</translation>
    </message>
  </context>
  <context>
    <name>ReturnedDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Double-click a line, or press Return, to go to its claim.</source>
      <translation>Mit Doppelklick oder Eingabetaste gelangen Sie zur Behauptung einer Zeile.</translation>
    </message>
  </context>
  <context>
    <name>ReturningCommands</name>
    <message>
      <source>Fetch page</source>
      <translation>Seite abrufen</translation>
    </message>
    <message>
      <source>Final proof</source>
      <translation>Schlusskontrolle</translation>
    </message>
    <message>
      <source>Import facts</source>
      <translation>Fakten importieren</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>Take answers in</source>
      <translation>Antworten übernehmen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>RulesSection</name>
    <message>
      <source>Number for: {rule}</source>
      <translation>Zahl zu: {rule}</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>What a rule finds stands beside the claim, where it can be answered.</source>
      <translation>Was eine Regel findet, steht neben der Behauptung und kann dort beantwortet werden.</translation>
    </message>
  </context>
  <context>
    <name>ScalesSection</name>
    <message>
      <source>Add verdict</source>
      <translation>Befund hinzufügen</translation>
    </message>
    <message>
      <source>Articles on this scale: {count}.</source>
      <translation>Artikel mit dieser Skala: {count}.</translation>
    </message>
    <message>
      <source>Change scale</source>
      <translation>Skala ändern</translation>
    </message>
    <message>
      <source>Copy the scale</source>
      <translation>Skala kopieren</translation>
    </message>
    <message>
      <source>Copy…</source>
      <translation>Kopieren …</translation>
    </message>
    <message>
      <source>Discard changes</source>
      <translation>Änderungen verwerfen</translation>
    </message>
    <message>
      <source>For new articles</source>
      <translation>Für neue Artikel</translation>
    </message>
    <message>
      <source>Make copy</source>
      <translation>Kopie anlegen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Remove scale</source>
      <translation>Skala entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename the scale</source>
      <translation>Skala umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>Skalen</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>kopieren</translation>
    </message>
    <message>
      <source>verdicts labels marks colours</source>
      <translation>Befunde Namen Zeichen Farben</translation>
    </message>
    <message>
      <source>verdicts labels marks colours closes correction</source>
      <translation>Befunde Namen Zeichen Farben schließt Korrektur</translation>
    </message>
    <message>
      <source>{scale}, own</source>
      <translation>{scale}, eigene</translation>
    </message>
    <message>
      <source>“{title}” was signed off on it: change a copy of it.</source>
      <translation>„{title}“ wurde damit freigegeben: Ändern Sie eine Kopie davon.</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Claim {number}</source>
      <translation>Behauptung {number}</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Kopien</translation>
    </message>
    <message>
      <source>Filters: {filters}</source>
      <translation>Filter: {filters}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>Persons</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
  </context>
  <context>
    <name>SeedingPart</name>
    <message>
      <source>A copy of the article with known errors shows how many a reader finds, and how many of your own may be left. Nothing in the file says so.</source>
      <translation>Ein Exemplar des Artikels mit bekannten Fehlern zeigt, wie viele jemand findet und wie viele eigene noch übrig sein können. In der Datei steht nichts davon.</translation>
    </message>
    <message>
      <source>Copies with seeded errors</source>
      <translation>Exemplare mit gesetzten Fehlern</translation>
    </message>
    <message>
      <source>Drop copy</source>
      <translation>Exemplar verwerfen</translation>
    </message>
    <message>
      <source>Errors</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>For which reader</source>
      <translation>Für wen</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Found or not (F)</source>
      <translation>Gefunden oder nicht (F)</translation>
    </message>
    <message>
      <source>How many errors</source>
      <translation>Wie viele Fehler</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>Im Artikel</translation>
    </message>
    <message>
      <source>In the copy</source>
      <translation>Im Exemplar</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <source>Make a copy…</source>
      <translation>Exemplar erstellen …</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Read what came back…</source>
      <translation>Rücklauf lesen …</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Leser</translation>
    </message>
    <message>
      <source>Save copy…</source>
      <translation>Exemplar sichern …</translation>
    </message>
    <message>
      <source>Seeded errors</source>
      <translation>Gesetzte Fehler</translation>
    </message>
    <message>
      <source>not returned yet</source>
      <translation>noch nicht zurück</translation>
    </message>
    <message>
      <source>✓ found</source>
      <translation>✓ gefunden</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Something was changed elsewhere just now; look at it before you go on.</source>
      <translation>Etwas wurde eben anderswo geändert; sehen Sie es an, bevor Sie weitermachen.</translation>
    </message>
  </context>
  <context>
    <name>SettingsCommands</name>
    <message>
      <source>Save settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Take settings over</source>
      <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
      <source>Take these settings over?</source>
      <translation>Diese Einstellungen übernehmen?</translation>
    </message>
    <message>
      <source>The settings were taken over.</source>
      <translation>Die Einstellungen wurden übernommen.</translation>
    </message>
    <message>
      <source>The settings were written to {target}.</source>
      <translation>Die Einstellungen wurden nach {target} geschrieben.</translation>
    </message>
    <message>
      <source>These settings are as yours.</source>
      <translation>Diese Einstellungen sind wie Ihre.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>No setting holds these words.</source>
      <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>ShareNameDialog</name>
    <message>
      <source>Confidential source</source>
      <translation>Vertrauliche Quelle</translation>
    </message>
    <message>
      <source>Nobody else belongs to the shared desk yet.</source>
      <translation>Noch gehört niemand sonst zum gemeinsamen Prüftisch.</translation>
    </message>
    <message>
      <source>Share a confidential name</source>
      <translation>Einen vertraulichen Namen teilen</translation>
    </message>
    <message>
      <source>Share name</source>
      <translation>Namen teilen</translation>
    </message>
    <message>
      <source>Who is ticked gets the source’s name, contact and copies, encrypted for them alone. It cannot be taken back. Everybody else goes on seeing the code name.</source>
      <translation>Wer angekreuzt ist, bekommt Namen, Kontakt und Kopien der Quelle, nur für diese Person verschlüsselt. Das lässt sich nicht zurücknehmen. Alle anderen sehen weiter den Decknamen.</translation>
    </message>
  </context>
  <context>
    <name>SharedDesks</name>
    <message>
      <source>There now: {names}</source>
      <translation>Jetzt dort: {names}</translation>
    </message>
    <message>
      <source>not let in any more</source>
      <translation>nicht mehr zugelassen</translation>
    </message>
    <message>
      <source>offline since {time}</source>
      <translation>offline seit {time}</translation>
    </message>
    <message>
      <source>{standing} · encrypted</source>
      <translation>{standing} · verschlüsselt</translation>
    </message>
  </context>
  <context>
    <name>SharingCommands</name>
    <message>
      <source>Give this library a desk id of its own?</source>
      <translation>Dieser Bibliothek eine eigene Kennung geben?</translation>
    </message>
    <message>
      <source>It goes to every member with its drafts, sources, copies and record, and so does all that is done from now on. Confidential sources go by their code names. Encrypted, only members can read it: whoever runs the folder or server sees ids, the members’ names, numbers, sizes and times of steps, and who is on it just now. Whoever leaves reads nothing that comes later.</source>
      <translation>Er geht mit Fassungen, Quellen, Kopien und Protokoll an jedes Mitglied, und ebenso alles, was ab jetzt getan wird. Vertrauliche Quellen gehen unter ihrem Decknamen. Verschlüsselt können ihn nur Mitglieder lesen: Wer den Ordner oder Server betreibt, sieht Kennungen, die Namen der Mitglieder, Nummern, Größen und Zeiten von Schritten und wer gerade daran ist. Wer ausscheidet, liest nichts, was später kommt.</translation>
    </message>
    <message>
      <source>Leave all the same</source>
      <translation>Trotzdem verlassen</translation>
    </message>
    <message>
      <source>Leave which shared desk?</source>
      <translation>Welchen gemeinsamen Prüftisch verlassen?</translation>
    </message>
    <message>
      <source>No confidential source of this article was entered here.</source>
      <translation>Keine vertrauliche Quelle dieses Artikels wurde hier eingetragen.</translation>
    </message>
    <message>
      <source>Only the owner of a shared desk may invite: create one first.</source>
      <translation>Nur die Leitung eines gemeinsamen Prüftischs darf einladen: Legen Sie zuerst einen an.</translation>
    </message>
    <message>
      <source>Share a name on which shared desk?</source>
      <translation>Auf welchem gemeinsamen Prüftisch einen Namen teilen?</translation>
    </message>
    <message>
      <source>Share “{title}”?</source>
      <translation>„{title}“ teilen?</translation>
    </message>
    <message>
      <source>The articles stay in your library; what the others do there does not come any more. To come back you need a new invitation and a new library.</source>
      <translation>Die Artikel bleiben in Ihrer Bibliothek; was die anderen dort tun, kommt nicht mehr. Um zurückzukehren, brauchen Sie eine neue Einladung und eine neue Bibliothek.</translation>
    </message>
    <message>
      <source>The name is shared with {people}.</source>
      <translation>Der Name ist geteilt mit {people}.</translation>
    </message>
    <message>
      <source>There is no shared desk yet: create one, or join one, in the menu Desk.</source>
      <translation>Es gibt noch keinen gemeinsamen Prüftisch: Legen Sie einen an, oder treten Sie einem bei, im Menü Prüftisch.</translation>
    </message>
    <message>
      <source>This article is on no shared desk: share it first.</source>
      <translation>Dieser Artikel liegt auf keinem gemeinsamen Prüftisch: Teilen Sie ihn zuerst.</translation>
    </message>
    <message>
      <source>This library has a desk id of its own now, and is carried again.</source>
      <translation>Diese Bibliothek hat jetzt eine eigene Kennung und wird wieder abgeglichen.</translation>
    </message>
    <message>
      <source>Where this library is a copy of another’s, both write under one desk id and nothing is carried. What was done here since the copies parted goes under a new id; the shared desk shows where they did.</source>
      <translation>Wo diese Bibliothek die Kopie einer anderen ist, schreiben beide unter einer Kennung, und nichts wird abgeglichen. Was hier getan wurde, seit die Kopien auseinandergingen, kommt unter eine neue Kennung; wo das war, zeigt der gemeinsame Prüftisch.</translation>
    </message>
    <message>
      <source>You belong to the shared desk “{desk}” now.</source>
      <translation>Sie gehören jetzt zum gemeinsamen Prüftisch „{desk}“.</translation>
    </message>
    <message>
      <source>You can leave all the same: what was not sent is not sent any more, and the others go on seeing you as a member.</source>
      <translation>Sie können ihn trotzdem verlassen: Was nicht gesendet wurde, wird nicht mehr gesendet, und die anderen sehen Sie weiter als Mitglied.</translation>
    </message>
    <message>
      <source>You left the shared desk “{desk}”.</source>
      <translation>Sie haben den gemeinsamen Prüftisch „{desk}“ verlassen.</translation>
    </message>
    <message>
      <source>Your role: {role} · articles: {cases} · {standing}</source>
      <translation>Ihre Rolle: {role} · Artikel: {cases} · {standing}</translation>
    </message>
    <message>
      <source>{desk} – {address}</source>
      <translation>{desk} – {address}</translation>
    </message>
    <message>
      <source>{desk}, encrypted</source>
      <translation>{desk}, verschlüsselt</translation>
    </message>
    <message>
      <source>{member} (left)</source>
      <translation>{member} (ausgetreten)</translation>
    </message>
    <message>
      <source>“{desk}” could not be told that you leave.</source>
      <translation>„{desk}“ konnte nicht erfahren, dass Sie ihn verlassen.</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>SharingSection</name>
    <message>
      <source>Desk, logo, colours, scales, rules, retention, copies, phrases and keys. Your name, recent files and the recipients of encrypted copies are left out.</source>
      <translation>Redaktion, Logo, Farben, Skalen, Regeln, Aufbewahrung, Kopien, Textbausteine und Tasten. Ihr Name, zuletzt benutzte Dateien und die Empfänger verschlüsselter Kopien bleiben weg.</translation>
    </message>
    <message>
      <source>Save settings…</source>
      <translation>Einstellungen speichern …</translation>
    </message>
    <message>
      <source>Sharing</source>
      <translation>Weitergeben</translation>
    </message>
    <message>
      <source>Take settings over…</source>
      <translation>Einstellungen übernehmen …</translation>
    </message>
  </context>
  <context>
    <name>ShelfChoices</name>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Frist</translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>Letzte Änderung</translation>
    </message>
    <message>
      <source>Most left to check</source>
      <translation>Am meisten zu prüfen</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Nicht begonnen</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Remove for good…</source>
      <translation>Endgültig entfernen …</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfallen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Ordnen nach</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>In Arbeit</translation>
    </message>
  </context>
  <context>
    <name>ShelfDelegate</name>
    <message>
      <source>due {day}</source>
      <translation>fällig {day}</translation>
    </message>
    <message>
      <source>was due {day}</source>
      <translation>war fällig {day}</translation>
    </message>
    <message>
      <source>{checked} of {total} checked</source>
      <translation>{checked} von {total} geprüft</translation>
    </message>
  </context>
  <context>
    <name>ShelfPage</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Drop a file here, open one, or paste text. Or try the desk on one of these samples:</source>
      <translation>Ziehen Sie eine Datei hierher, öffnen Sie eine, oder fügen Sie Text ein. Oder probieren Sie den Prüftisch an einem dieser Muster:</translation>
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation>Kein Artikel enthält diese Worte.</translation>
    </message>
    <message>
      <source>No article is in this state.</source>
      <translation>Kein Artikel ist in diesem Stand.</translation>
    </message>
    <message>
      <source>No article was removed.</source>
      <translation>Kein Artikel wurde entfernt.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open article</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Open the article you are to check.</source>
      <translation>Öffnen Sie den Artikel, den Sie prüfen sollen.</translation>
    </message>
    <message>
      <source>Paste text…</source>
      <translation>Text einfügen …</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
      <source>Remove for good…</source>
      <translation>Endgültig entfernen …</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search the shelf</source>
      <translation>Im Regal suchen</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>Regal</translation>
    </message>
  </context>
  <context>
    <name>SigningPart</name>
    <message>
      <source>In the way</source>
      <translation>Im Weg</translation>
    </message>
    <message>
      <source>In the way: click a line to see to it</source>
      <translation>Im Weg: Klicken Sie auf eine Zeile, um es zu erledigen</translation>
    </message>
    <message>
      <source>Not signed off.</source>
      <translation>Nicht freigegeben.</translation>
    </message>
    <message>
      <source>Nothing stands in the way.</source>
      <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
      <source>Reason to sign over it</source>
      <translation>Grund, trotzdem freizugeben</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Save certificate…</source>
      <translation>Bescheinigung sichern …</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Freigegeben von</translation>
    </message>
  </context>
  <context>
    <name>SourceCommands</name>
    <message>
      <source>Add the person as a source of this claim first.</source>
      <translation>Fügen Sie die Person erst als Quelle dieser Behauptung hinzu.</translation>
    </message>
    <message>
      <source>No source is waiting to be accepted.</source>
      <translation>Keine Quelle wartet darauf, angenommen zu werden.</translation>
    </message>
    <message>
      <source>There is no link on the clipboard to add as a source.</source>
      <translation>In der Zwischenablage ist kein Link, der eine Quelle sein könnte.</translation>
    </message>
    <message>
      <source>This claim rests on no source yet.</source>
      <translation>Diese Behauptung stützt sich noch auf keine Quelle.</translation>
    </message>
    <message>
      <source>Who was called?</source>
      <translation>Wer wurde angerufen?</translation>
    </message>
  </context>
  <context>
    <name>SourceDetails</name>
    <message>
      <source>All steps on it</source>
      <translation>Alle Schritte dazu</translation>
    </message>
    <message>
      <source>Claims that rest on it</source>
      <translation>Behauptungen, die sich darauf stützen</translation>
    </message>
    <message>
      <source>DOI {doi}</source>
      <translation>DOI {doi}</translation>
    </message>
    <message>
      <source>ISBN {isbn}</source>
      <translation>ISBN {isbn}</translation>
    </message>
    <message>
      <source>Note a call…</source>
      <translation>Gespräch notieren …</translation>
    </message>
    <message>
      <source>Source details…</source>
      <translation>Angaben zur Quelle …</translation>
    </message>
    <message>
      <source>What falls with it</source>
      <translation>Was damit fällt</translation>
    </message>
    <message>
      <source>confidential: its name and contact are hidden</source>
      <translation>vertraulich: Name und Kontakt sind verborgen</translation>
    </message>
    <message>
      <source>origin: {origin}</source>
      <translation>Ursprung: {origin}</translation>
    </message>
  </context>
  <context>
    <name>SourceEditor</name>
    <message>
      <source>A source needs a title or an address.</source>
      <translation>Eine Quelle braucht einen Titel oder eine Adresse.</translation>
    </message>
    <message>
      <source>Accessed</source>
      <translation>Abgerufen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Author or person</source>
      <translation>Autor oder Person</translation>
    </message>
    <message>
      <source>Change source</source>
      <translation>Quelle ändern</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Code name</source>
      <translation>Deckname</translation>
    </message>
    <message>
      <source>Confidential: never named in a report unless asked for</source>
      <translation>Vertraulich: im Bericht nur auf Verlangen genannt</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <source>ISBN</source>
      <translation>ISBN</translation>
    </message>
    <message>
      <source>Its name is hidden from now on. Members of the shared desk who got it before have it still.</source>
      <translation>Ihr Name ist von jetzt an verborgen. Mitglieder des gemeinsamen Prüftischs, die ihn vorher erhalten haben, haben ihn weiterhin.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Ursprung</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Verlag</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Show confidential names first, to edit this source.</source>
      <translation>Zeigen Sie zuerst die vertraulichen Namen, um diese Quelle zu bearbeiten.</translation>
    </message>
    <message>
      <source>Source details</source>
      <translation>Angaben zur Quelle</translation>
    </message>
    <message>
      <source>Sources that copy one another share an origin.</source>
      <translation>Quellen, die voneinander abschreiben, haben einen Ursprung.</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Vereinbarung</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>What a confidential source is called</source>
      <translation>Wie eine vertrauliche Quelle heißt</translation>
    </message>
    <message>
      <source>not agreed</source>
      <translation>nicht vereinbart</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>nicht entschieden</translation>
    </message>
    <message>
      <source>{count} claims rest on this source.</source>
      <translation>{count} Behauptungen stützen sich auf diese Quelle.</translation>
    </message>
  </context>
  <context>
    <name>SourcesBeside</name>
    <message>
      <source>No source answers to this search.</source>
      <translation>Keine Quelle passt zu dieser Suche.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search these sources</source>
      <translation>Diese Quellen durchsuchen</translation>
    </message>
    <message>
      <source>Sources of the article</source>
      <translation>Quellen des Artikels</translation>
    </message>
    <message>
      <source>The article rests on no source yet.</source>
      <translation>Der Artikel stützt sich noch auf keine Quelle.</translation>
    </message>
    <message>
      <source>Whole register</source>
      <translation>Ganzes Register</translation>
    </message>
    <message>
      <source>‹ Claims</source>
      <translation>‹ Behauptungen</translation>
    </message>
  </context>
  <context>
    <name>SourcesPanel</name>
    <message>
      <source> · {count} proposed</source>
      <translation> · {count} vorgeschlagen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a source: a link or a title</source>
      <translation>Quelle hinzufügen: ein Link oder ein Titel</translation>
    </message>
    <message>
      <source>Link, file or title</source>
      <translation>Link, Datei oder Titel</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move source to another claim</source>
      <translation>Quelle zu einer anderen Behauptung verschieben</translation>
    </message>
    <message>
      <source>No claim has this number or these words: “{wanted}”.</source>
      <translation>Keine Behauptung hat diese Nummer oder diese Worte: „{wanted}“.</translation>
    </message>
    <message>
      <source>No other claim has these numbers or these words: “{wanted}”.</source>
      <translation>Keine andere Behauptung hat diese Nummern oder diese Worte: „{wanted}“.</translation>
    </message>
    <message>
      <source>Numbers of claims such as 3, 5-7, or words that they hold</source>
      <translation>Nummern von Behauptungen wie 3, 5-7, oder Worte daraus</translation>
    </message>
    <message>
      <source>Paste a link or drop a file</source>
      <translation>Link einfügen oder Datei hierherziehen</translation>
    </message>
    <message>
      <source>Paste a link, drop a file, or press {key}</source>
      <translation>Link einfügen, Datei hierherziehen oder {key} drücken</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Sources, {count}</source>
      <translation>Quellen, {count}</translation>
    </message>
    <message>
      <source>The claim's number, or words of it</source>
      <translation>Nummer der Behauptung oder Worte daraus</translation>
    </message>
    <message>
      <source>Use this source for other claims too</source>
      <translation>Diese Quelle auch für andere Behauptungen nehmen</translation>
    </message>
  </context>
  <context>
    <name>StanceBadge</name>
    <message>
      <source>Stance: {stance}</source>
      <translation>Haltung: {stance}</translation>
    </message>
    <message>
      <source>{key} contradicts</source>
      <translation>{key} widerspricht</translation>
    </message>
    <message>
      <source>{key} gives context</source>
      <translation>{key} gibt Zusammenhang</translation>
    </message>
    <message>
      <source>{key} supports</source>
      <translation>{key} stützt</translation>
    </message>
  </context>
  <context>
    <name>StatisticsDialog</name>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Schaubilder</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Sichern …</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>The figures are being reckoned.</source>
      <translation>Die Zahlen werden berechnet.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Dieser Artikel</translation>
    </message>
    <message>
      <source>Which articles</source>
      <translation>Welche Artikel</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Nur lesbar</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>{step} · Undo</source>
      <translation>{step} · Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>StatusDialog</name>
    <message>
      <source>Shared desks</source>
      <translation>Gemeinsame Prüftische</translation>
    </message>
  </context>
  <context>
    <name>ToolBar</name>
    <message>
      <source>Open article</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
  </context>
  <context>
    <name>UnsavedMark</name>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
  </context>
  <context>
    <name>VerdictBox</name>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>As of (date)</source>
      <translation>Stand (Datum)</translation>
    </message>
    <message>
      <source>As-of date</source>
      <translation>Datum des Standes</translation>
    </message>
    <message>
      <source>By the house rule it is due again on {day}.</source>
      <translation>Nach der Hausregel ist es am {day} wieder fällig.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Due again</source>
      <translation>Wieder fällig</translation>
    </message>
    <message>
      <source>Due again (date)</source>
      <translation>Wieder fällig (Datum)</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Ruling in words</source>
      <translation>Begründung in Worten</translation>
    </message>
    <message>
      <source>The day on which it is to be looked at again, such as 2027-05-01</source>
      <translation>Der Tag, an dem es wieder anzusehen ist, etwa 2027-05-01</translation>
    </message>
    <message>
      <source>The day up to which the verdict holds, such as 2026-11-10</source>
      <translation>Der Tag, bis zu dem der Befund gilt, etwa 2026-11-10</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Waiting on</source>
      <translation>Wartet auf</translation>
    </message>
    <message>
      <source>Waiting on whom?</source>
      <translation>Wartet auf wen?</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>Work state</source>
      <translation>Arbeitsstand</translation>
    </message>
  </context>
  <context>
    <name>VerdictRows</name>
    <message>
      <source>Closes</source>
      <translation>Schließt</translation>
    </message>
    <message>
      <source>Colour and line</source>
      <translation>Farbe und Linie</translation>
    </message>
    <message>
      <source>Colour of {verdict}</source>
      <translation>Farbe von {verdict}</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Korrektur</translation>
    </message>
    <message>
      <source>Mark of {verdict}</source>
      <translation>Zeichen von {verdict}</translation>
    </message>
    <message>
      <source>Move {verdict} up</source>
      <translation>{verdict} nach oben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of {verdict}</source>
      <translation>Name von {verdict}</translation>
    </message>
    <message>
      <source>New verdict</source>
      <translation>Neuer Befund</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>Take {verdict} out</source>
      <translation>{verdict} herausnehmen</translation>
    </message>
    <message>
      <source>dash and dot</source>
      <translation>Strich und Punkt</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>Striche</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>double line</source>
      <translation>Doppellinie</translation>
    </message>
    <message>
      <source>line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>no line</source>
      <translation>keine Linie</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>Welle</translation>
    </message>
    <message>
      <source>{verdict} closes the claim</source>
      <translation>{verdict} schließt die Behauptung ab</translation>
    </message>
    <message>
      <source>{verdict} needs a correction</source>
      <translation>{verdict} braucht eine Korrektur</translation>
    </message>
    <message>
      <source>{verdict}: {count} claims have it</source>
      <translation>{verdict}: {count} Behauptungen haben es</translation>
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <source>Claims, sources, verdicts and a report, in one file on this machine.
Nothing leaves it unless you ask. MIT licence.</source>
      <translation>Behauptungen, Quellen, Befunde und ein Bericht, in einer Datei auf diesem Rechner.
Nichts verlässt ihn, wenn Sie es nicht wollen. MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Factcheck Desk {version}</source>
      <translation>Factcheck Desk {version}</translation>
    </message>
  </context>
  <context>
    <name>ViewerBar</name>
    <message>
      <source>About</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Back to the article (Esc)</source>
      <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find words in the copy</source>
      <translation>Wörter in der Kopie suchen</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Make the selected words or cells the passage, with their place (Enter)</source>
      <translation>Die markierten Worte oder Zellen zur Belegstelle machen, mit ihrer Stelle (Eingabetaste)</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Unchanged since it was kept. SHA-256 {hash}</source>
      <translation>Unverändert, seit sie aufbewahrt ist. SHA-256 {hash}</translation>
    </message>
    <message>
      <source>Use as passage</source>
      <translation>Als Belegstelle nehmen</translation>
    </message>
    <message>
      <source>Where this copy came from, and who witnesses it</source>
      <translation>Woher diese Kopie stammt und wer sie bezeugt</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>‹ Article</source>
      <translation>‹ Artikel</translation>
    </message>
  </context>
  <context>
    <name>WalkingCommands</name>
    <message>
      <source>Every claim is checked.</source>
      <translation>Jede Behauptung ist geprüft.</translation>
    </message>
    <message>
      <source>Every detail of this claim is ticked off.</source>
      <translation>Jede Einzelheit dieser Behauptung ist abgehakt.</translation>
    </message>
    <message>
      <source>Nothing else was changed by others since you last looked.</source>
      <translation>Sonst hat niemand etwas geändert, seit Sie zuletzt hinsahen.</translation>
    </message>
    <message>
      <source>Nothing was changed by others since you last looked.</source>
      <translation>Niemand hat etwas geändert, seit Sie zuletzt hinsahen.</translation>
    </message>
    <message>
      <source>This claim has no details to tick off.</source>
      <translation>Diese Behauptung hat keine Einzelheiten zum Abhaken.</translation>
    </message>
  </context>
  <context>
    <name>WitnessCommands</name>
    <message>
      <source>Ask {archive} to keep the page?</source>
      <translation>{archive} bitten, die Seite aufzubewahren?</translation>
    </message>
    <message>
      <source>Asking archive.org is switched off in the settings.</source>
      <translation>Anfragen an archive.org sind in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
      <source>Send the address</source>
      <translation>Adresse senden</translation>
    </message>
    <message>
      <source>The address {address} goes to {archive}, which keeps the page for everybody to see.</source>
      <translation>Die Adresse {address} geht an {archive}; dort wird die Seite für alle sichtbar aufbewahrt.</translation>
    </message>
    <message>
      <source>The copy has a time stamp of {when}.</source>
      <translation>Die Kopie hat einen Zeitstempel vom {when}.</translation>
    </message>
    <message>
      <source>The page is kept at {address} too.</source>
      <translation>Die Seite wird auch unter {address} aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>WitnessesSection</name>
    <message>
      <source>A time stamp is asked for</source>
      <translation>Um einen Zeitstempel wird gebeten</translation>
    </message>
    <message>
      <source>Authority for time stamps</source>
      <translation>Zeitstempeldienst</translation>
    </message>
    <message>
      <source>Certificate of the authority</source>
      <translation>Zertifikat des Zeitstempeldienstes</translation>
    </message>
    <message>
      <source>Choose file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Choose the file of the authority’s certificate</source>
      <translation>Datei mit dem Zertifikat des Zeitstempeldienstes wählen</translation>
    </message>
    <message>
      <source>For each certificate of coverage, as it is saved</source>
      <translation>Für jede Bescheinigung, wenn sie gespeichert wird</translation>
    </message>
    <message>
      <source>For each copy, as it is kept</source>
      <translation>Für jede Kopie, wenn sie aufbewahrt wird</translation>
    </message>
    <message>
      <source>It has the address of the page then, and everybody can see the page there. You are warned each time; nothing is sent by itself.</source>
      <translation>Es hat dann die Adresse der Seite, und alle können die Seite dort sehen. Sie werden jedes Mal gewarnt; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
      <source>Its certificate</source>
      <translation>Sein Zertifikat</translation>
    </message>
    <message>
      <source>Only the hash of the copy is sent, none of its bytes. The answer (RFC 3161) says when they were there, and is checked again without asking anybody. By hand: Claim ▸ Copies of sources.</source>
      <translation>Gesendet wird nur der Hash der Kopie, kein Byte von ihr. Die Antwort (RFC 3161) sagt, wann sie vorlag, und wird wieder geprüft, ohne jemanden zu fragen. Von Hand: Behauptung ▸ Kopien der Quellen.</translation>
    </message>
    <message>
      <source>Public archive</source>
      <translation>Öffentliches Archiv</translation>
    </message>
    <message>
      <source>Time stamps</source>
      <translation>Zeitstempel</translation>
    </message>
    <message>
      <source>archive.org may be asked to keep a page</source>
      <translation>archive.org darf gebeten werden, eine Seite aufzubewahren</translation>
    </message>
    <message>
      <source>https://…, as the authority says; empty for none</source>
      <translation>https://…, wie der Dienst es angibt; leer für keinen</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keines</translation>
    </message>
  </context>
  <context>
    <name>WorkingDialog</name>
    <message>
      <source>(z − x) / x * 100 or median(x)</source>
      <translation>(z − x) / x * 100 oder median(x)</translation>
    </message>
    <message>
      <source>Add input</source>
      <translation>Eingabe hinzufügen</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Zelle</translation>
    </message>
    <message>
      <source>Cell of {name}</source>
      <translation>Zelle von {name}</translation>
    </message>
    <message>
      <source>Choose the cell or range that “{name}” stands for.</source>
      <translation>Wählen Sie die Zelle oder den Bereich, für den „{name}“ steht.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Formula</source>
      <translation>Formel</translation>
    </message>
    <message>
      <source>Reading the copy …</source>
      <translation>Die Kopie wird gelesen …</translation>
    </message>
    <message>
      <source>Source of {name}</source>
      <translation>Quelle von {name}</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Abnehmen</translation>
    </message>
    <message>
      <source>Work a figure out</source>
      <translation>Zahl ausrechnen</translation>
    </message>
    <message>
      <source>Work out</source>
      <translation>Ausrechnen</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>keine Quelle</translation>
    </message>
  </context>
  <context>
    <name>_CertificateField</name>
    <message>
      <source>A file .pem, if one is needed</source>
      <translation>Eine Datei .pem, falls nötig</translation>
    </message>
    <message>
      <source>Certificate of the server’s authority</source>
      <translation>Zertifikat der Stelle, die den Server beglaubigt</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt)</source>
      <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
      <source>Only where the system does not know the server’s authority: a file .pem</source>
      <translation>Nur wo das System die Stelle nicht kennt, die den Server beglaubigt: eine Datei .pem</translation>
    </message>
  </context>
  <context>
    <name>_FolderField</name>
    <message>
      <source>Folder of the shared desk</source>
      <translation>Ordner des gemeinsamen Prüftischs</translation>
    </message>
  </context>
  <context>
    <name>_PathField</name>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>About Factcheck Desk</source>
      <translation>Über Factcheck Desk</translation>
    </message>
    <message>
      <source>Accept every proposed source</source>
      <translation>Alle vorgeschlagenen Quellen annehmen</translation>
    </message>
    <message>
      <source>Accept proposed sources</source>
      <translation>Vorgeschlagene Quellen annehmen</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>Verlauf …</translation>
    </message>
    <message>
      <source>Add a confidential source…</source>
      <translation>Vertrauliche Quelle hinzufügen…</translation>
    </message>
    <message>
      <source>Add source</source>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <source>Add source from the clipboard</source>
      <translation>Quelle aus der Zwischenablage</translation>
    </message>
    <message>
      <source>Add to search log…</source>
      <translation>Recherche notieren …</translation>
    </message>
    <message>
      <source>After a newer draft</source>
      <translation>Nach neuerer Fassung</translation>
    </message>
    <message>
      <source>All conflicts…</source>
      <translation>Alle Widerstreite …</translation>
    </message>
    <message>
      <source>Article details…</source>
      <translation>Angaben zum Artikel …</translation>
    </message>
    <message>
      <source>Ask archive.org to keep the page…</source>
      <translation>archive.org bitten, die Seite aufzubewahren …</translation>
    </message>
    <message>
      <source>Ask for a time stamp of the copy</source>
      <translation>Um einen Zeitstempel der Kopie bitten</translation>
    </message>
    <message>
      <source>Assign to…</source>
      <translation>Zuteilen an …</translation>
    </message>
    <message>
      <source>Attach to selection</source>
      <translation>An Markierung heften</translation>
    </message>
    <message>
      <source>Back up encrypted…</source>
      <translation>Verschlüsselt sichern …</translation>
    </message>
    <message>
      <source>Back up library…</source>
      <translation>Bibliothek sichern …</translation>
    </message>
    <message>
      <source>Both as note</source>
      <translation>Beides als Notiz</translation>
    </message>
    <message>
      <source>Checked before…</source>
      <translation>Schon einmal geprüft …</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Close as cut</source>
      <translation>Als gestrichen schließen</translation>
    </message>
    <message>
      <source>Close the case</source>
      <translation>Fall abschließen</translation>
    </message>
    <message>
      <source>Compare drafts…</source>
      <translation>Fassungen vergleichen …</translation>
    </message>
    <message>
      <source>Compare quotation with copy</source>
      <translation>Zitat mit Kopie vergleichen</translation>
    </message>
    <message>
      <source>Copies of sources</source>
      <translation>Kopien der Quellen</translation>
    </message>
    <message>
      <source>Corrected after publication…</source>
      <translation>Nach der Veröffentlichung berichtigt …</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Korrektur</translation>
    </message>
    <message>
      <source>Count everything as seen</source>
      <translation>Alles als gesehen zählen</translation>
    </message>
    <message>
      <source>Create a shared desk…</source>
      <translation>Gemeinsamen Prüftisch anlegen …</translation>
    </message>
    <message>
      <source>Criticism and second reader</source>
      <translation>Kritik und Gegenlesen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Delete claim</source>
      <translation>Behauptung löschen</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Prüftisch</translation>
    </message>
    <message>
      <source>Earlier change by others</source>
      <translation>Frühere Änderung anderer</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Export again</source>
      <translation>Erneut exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Final proof of a file…</source>
      <translation>Schlusskontrolle einer Datei …</translation>
    </message>
    <message>
      <source>Final proof of a web address…</source>
      <translation>Schlusskontrolle einer Webadresse …</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Im Artikel suchen</translation>
    </message>
    <message>
      <source>Find passage in copy</source>
      <translation>Belegstelle in Kopie finden</translation>
    </message>
    <message>
      <source>Flag legal risk</source>
      <translation>Rechtsrisiko kennzeichnen</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Grow end by a sentence</source>
      <translation>Ende um einen Satz erweitern</translation>
    </message>
    <message>
      <source>Grow end by a word</source>
      <translation>Ende um ein Wort erweitern</translation>
    </message>
    <message>
      <source>Grow start by a word</source>
      <translation>Anfang um ein Wort erweitern</translation>
    </message>
    <message>
      <source>Hear what was said</source>
      <translation>Hören, was gesagt wurde</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>History of this claim…</source>
      <translation>Verlauf der Behauptung …</translation>
    </message>
    <message>
      <source>Import facts…</source>
      <translation>Fakten importieren …</translation>
    </message>
    <message>
      <source>Invite somebody…</source>
      <translation>Jemanden einladen …</translation>
    </message>
    <message>
      <source>Join a shared desk…</source>
      <translation>Gemeinsamem Prüftisch beitreten …</translation>
    </message>
    <message>
      <source>Keep copy of source</source>
      <translation>Kopie der Quelle aufbewahren</translation>
    </message>
    <message>
      <source>Keep file as copy of source…</source>
      <translation>Datei als Kopie aufbewahren …</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meinen behalten</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Text größer</translation>
    </message>
    <message>
      <source>Leave a shared desk…</source>
      <translation>Gemeinsamen Prüftisch verlassen …</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Make the selection the claim</source>
      <translation>Markierung zur Behauptung machen</translation>
    </message>
    <message>
      <source>Make your identity…</source>
      <translation>Eigene Identität anlegen …</translation>
    </message>
    <message>
      <source>Mark as criticism…</source>
      <translation>Als Kritik kennzeichnen …</translation>
    </message>
    <message>
      <source>Mark claim</source>
      <translation>Behauptung markieren</translation>
    </message>
    <message>
      <source>Merge with next</source>
      <translation>Mit nächster vereinen</translation>
    </message>
    <message>
      <source>New draft…</source>
      <translation>Neue Fassung …</translation>
    </message>
    <message>
      <source>New from pasted text…</source>
      <translation>Neu aus eingefügtem Text …</translation>
    </message>
    <message>
      <source>Next change by others</source>
      <translation>Nächste Änderung anderer</translation>
    </message>
    <message>
      <source>Next claim</source>
      <translation>Nächste Behauptung</translation>
    </message>
    <message>
      <source>Next conflict</source>
      <translation>Nächster Widerstreit</translation>
    </message>
    <message>
      <source>Next unchecked claim</source>
      <translation>Nächste ungeprüfte Behauptung</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Textgröße</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note a call…</source>
      <translation>Gespräch notieren …</translation>
    </message>
    <message>
      <source>Note: {phrase}</source>
      <translation>Notiz: {phrase}</translation>
    </message>
    <message>
      <source>Open article…</source>
      <translation>Artikel öffnen …</translation>
    </message>
    <message>
      <source>Open web address…</source>
      <translation>Webadresse öffnen …</translation>
    </message>
    <message>
      <source>Other people</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>Phrase {number}</source>
      <translation>Wendung {number}</translation>
    </message>
    <message>
      <source>Phrases for notes</source>
      <translation>Wendungen für Notizen</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Bilder …</translation>
    </message>
    <message>
      <source>Previous claim</source>
      <translation>Vorige Behauptung</translation>
    </message>
    <message>
      <source>Put a question…</source>
      <translation>Frage stellen …</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Recheck kept addresses</source>
      <translation>Aufbewahrte Adressen nachprüfen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Register of sources</source>
      <translation>Quellenverzeichnis</translation>
    </message>
    <message>
      <source>Remove article…</source>
      <translation>Artikel entfernen …</translation>
    </message>
    <message>
      <source>Remove for good…</source>
      <translation>Endgültig entfernen …</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Retention…</source>
      <translation>Aufbewahrung …</translation>
    </message>
    <message>
      <source>Save case file…</source>
      <translation>Falldatei sichern …</translation>
    </message>
    <message>
      <source>Save copies as web archive…</source>
      <translation>Kopien als Webarchiv speichern …</translation>
    </message>
    <message>
      <source>Save original file…</source>
      <translation>Originaldatei speichern …</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Second reader agrees</source>
      <translation>Gegenleser stimmt zu</translation>
    </message>
    <message>
      <source>Second reader differs…</source>
      <translation>Gegenleser sieht es anders …</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Ausklammern</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Share a confidential name…</source>
      <translation>Einen vertraulichen Namen teilen …</translation>
    </message>
    <message>
      <source>Share this article…</source>
      <translation>Diesen Artikel teilen …</translation>
    </message>
    <message>
      <source>Shelf</source>
      <translation>Regal</translation>
    </message>
    <message>
      <source>Show confidential names</source>
      <translation>Vertrauliche Namen zeigen</translation>
    </message>
    <message>
      <source>Shrink end by a sentence</source>
      <translation>Ende um einen Satz kürzen</translation>
    </message>
    <message>
      <source>Shrink end by a word</source>
      <translation>Ende um ein Wort kürzen</translation>
    </message>
    <message>
      <source>Shrink start by a word</source>
      <translation>Anfang um ein Wort kürzen</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Text kleiner</translation>
    </message>
    <message>
      <source>Source contradicts</source>
      <translation>Quelle widerspricht</translation>
    </message>
    <message>
      <source>Source gives context</source>
      <translation>Quelle gibt Zusammenhang</translation>
    </message>
    <message>
      <source>Source supports</source>
      <translation>Quelle stützt</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Sources beside the article</source>
      <translation>Quellen neben dem Artikel</translation>
    </message>
    <message>
      <source>Split at cursor</source>
      <translation>Am Cursor teilen</translation>
    </message>
    <message>
      <source>Split into its statements</source>
      <translation>In Aussagen teilen</translation>
    </message>
    <message>
      <source>State of the shared desks…</source>
      <translation>Stand der gemeinsamen Prüftische …</translation>
    </message>
    <message>
      <source>Statistics…</source>
      <translation>Statistik …</translation>
    </message>
    <message>
      <source>Still holds</source>
      <translation>Gilt weiter</translation>
    </message>
    <message>
      <source>Take answers in…</source>
      <translation>Antworten übernehmen …</translation>
    </message>
    <message>
      <source>Take back set-aside</source>
      <translation>Ausgeklammertes zurückholen</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Deren übernehmen</translation>
    </message>
    <message>
      <source>Take verdict off</source>
      <translation>Befund abnehmen</translation>
    </message>
    <message>
      <source>This library is a copy…</source>
      <translation>Diese Bibliothek ist eine Kopie …</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Verdict {number}</source>
      <translation>Befund {number}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>View copy of source</source>
      <translation>Kopie der Quelle ansehen</translation>
    </message>
    <message>
      <source>Walk through details</source>
      <translation>Einzelheiten durchgehen</translation>
    </message>
    <message>
      <source>What comes back</source>
      <translation>Was zurückkommt</translation>
    </message>
    <message>
      <source>Work a figure out…</source>
      <translation>Zahl ausrechnen …</translation>
    </message>
    <message>
      <source>Writer’s annotations…</source>
      <translation>Anmerkungen des Autors …</translation>
    </message>
  </context>
  <context>
    <name>app</name>
    <message>
      <source>A backup is made first. A large library takes some minutes; please leave the program open.</source>
      <translation>Zuerst wird eine Sicherung angelegt. Eine große Bibliothek braucht einige Minuten; bitte das Programm geöffnet lassen.</translation>
    </message>
    <message>
      <source>Begin an empty library</source>
      <translation>Mit leerer Bibliothek beginnen</translation>
    </message>
    <message>
      <source>Choose a library</source>
      <translation>Bibliothek wählen</translation>
    </message>
    <message>
      <source>Choose another library…</source>
      <translation>Andere Bibliothek wählen …</translation>
    </message>
    <message>
      <source>It is looked through for damage first. Please leave the program open.</source>
      <translation>Sie wird zuerst auf Schäden durchgesehen. Bitte das Programm geöffnet lassen.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Please leave the program open.</source>
      <translation>Bitte das Programm geöffnet lassen.</translation>
    </message>
    <message>
      <source>Restore the backup of {moment}</source>
      <translation>Sicherung von {moment} wiederherstellen</translation>
    </message>
    <message>
      <source>Save what can be read</source>
      <translation>Lesbares retten</translation>
    </message>
    <message>
      <source>The backup is being put in its place.</source>
      <translation>Die Sicherung wird eingesetzt.</translation>
    </message>
    <message>
      <source>The last steps may be missing.</source>
      <translation>Die letzten Schritte fehlen vielleicht.</translation>
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation>Die Bibliothek ließ sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The library is being brought up to date.</source>
      <translation>Die Bibliothek wird auf den neuen Stand gebracht.</translation>
    </message>
    <message>
      <source>The library is missing.</source>
      <translation>Die Bibliothek fehlt.</translation>
    </message>
    <message>
      <source>What can be read is being saved.</source>
      <translation>Was lesbar ist, wird gesichert.</translation>
    </message>
    <message>
      <source>What can be read was saved.</source>
      <translation>Was lesbar ist, wurde gerettet.</translation>
    </message>
    <message>
      <source>{backup} ({count} later steps are not in it)</source>
      <translation>{backup} ({count} spätere Schritte fehlen darin)</translation>
    </message>
  </context>
  <context>
    <name>closing</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Ohne sie schließen</translation>
    </message>
    <message>
      <source>It could not be written: {reason}

{fields}</source>
      <translation>Es konnte nicht geschrieben werden: {reason}

{fields}</translation>
    </message>
    <message>
      <source>Some of what you typed is not saved.</source>
      <translation>Einiges von dem, was Sie getippt haben, ist nicht gespeichert.</translation>
    </message>
    <message>
      <source>The library is no longer where it was opened.</source>
      <translation>Die Bibliothek ist nicht mehr dort, wo sie geöffnet wurde.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>What was done in it could not be kept: {reason}</source>
      <translation>Was darin getan wurde, konnte nicht aufbewahrt werden: {reason}</translation>
    </message>
    <message>
      <source>What was done in it is kept as {copy}.</source>
      <translation>Was darin getan wurde, ist als {copy} aufbewahrt.</translation>
    </message>
    <message>
      <source>Write it to a file…</source>
      <translation>In eine Datei schreiben …</translation>
    </message>
    <message>
      <source>Write what is not saved to a file</source>
      <translation>Nicht Gespeichertes in eine Datei schreiben</translation>
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>Draft {number}</source>
      <translation>Fassung {number}</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message numerus="yes">
      <source>({reason})</source>
      <translation>
        <numerusform>({reason})</numerusform>
        <numerusform>({reason})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>, {names}: </source>
      <translation>
        <numerusform>, {names}: </numerusform>
        <numerusform>, {names}: </numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 article</source>
      <translation>
        <numerusform>1 Artikel</numerusform>
        <numerusform>1 Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 article with {claims} stands where it says, and as the record left it.</source>
      <translation>
        <numerusform>1 Artikel mit {claims} steht, wo er soll, und wie ihn das Protokoll zuletzt hat.</numerusform>
        <numerusform>1 Artikel mit {claims} steht, wo er soll, und wie ihn das Protokoll zuletzt hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 change</source>
      <translation>
        <numerusform>1 Änderung</numerusform>
        <numerusform>1 Änderung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 checked claim has details left.</source>
      <translation>
        <numerusform>1 geprüfte Behauptung hat offene Einzelheiten.</numerusform>
        <numerusform>1 geprüfte Behauptung hat offene Einzelheiten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim</source>
      <translation>
        <numerusform>1 Behauptung</numerusform>
        <numerusform>1 Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim checked in {articles} articles</source>
      <translation>
        <numerusform>1 Behauptung in {articles} Artikeln geprüft</numerusform>
        <numerusform>1 Behauptung in {articles} Artikeln geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim checked in {articles} articles; seeded errors: {caught}</source>
      <translation>
        <numerusform>1 Behauptung in {articles} Artikeln geprüft; gesetzte Fehler: {caught}</numerusform>
        <numerusform>1 Behauptung in {articles} Artikeln geprüft; gesetzte Fehler: {caught}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim could not be confirmed and was put to nobody.</source>
      <translation>
        <numerusform>1 Behauptung war nicht zu bestätigen und wurde niemandem vorgelegt.</numerusform>
        <numerusform>1 Behauptung war nicht zu bestätigen und wurde niemandem vorgelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim is not checked.</source>
      <translation>
        <numerusform>1 Behauptung ist nicht geprüft.</numerusform>
        <numerusform>1 Behauptung ist nicht geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim is unread by a second reader.</source>
      <translation>
        <numerusform>1 Behauptung ist noch nicht gegengelesen.</numerusform>
        <numerusform>1 Behauptung ist noch nicht gegengelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim waits for a second read.</source>
      <translation>
        <numerusform>1 Behauptung wartet auf das Gegenlesen.</numerusform>
        <numerusform>1 Behauptung wartet auf das Gegenlesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 claim waits for somebody.</source>
      <translation>
        <numerusform>1 Behauptung wartet auf jemanden.</numerusform>
        <numerusform>1 Behauptung wartet auf jemanden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 conflict is not settled.</source>
      <translation>
        <numerusform>1 Widerstreit ist nicht beigelegt.</numerusform>
        <numerusform>1 Widerstreit ist nicht beigelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 conflict is to be settled.</source>
      <translation>
        <numerusform>1 Widerstreit ist beizulegen.</numerusform>
        <numerusform>1 Widerstreit ist beizulegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 criticism waits for a reply.</source>
      <translation>
        <numerusform>1 Kritik wartet auf eine Antwort.</numerusform>
        <numerusform>1 Kritik wartet auf eine Antwort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 criticism was put to nobody.</source>
      <translation>
        <numerusform>1 Kritik wurde niemandem vorgehalten.</numerusform>
        <numerusform>1 Kritik wurde niemandem vorgehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 kept file unpacks to what was kept.</source>
      <translation>
        <numerusform>1 aufbewahrte Datei ergibt ausgepackt, was aufbewahrt wurde.</numerusform>
        <numerusform>1 aufbewahrte Datei ergibt ausgepackt, was aufbewahrt wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 problem</source>
      <translation>
        <numerusform>1 Mangel</numerusform>
        <numerusform>1 Mangel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 query is open.</source>
      <translation>
        <numerusform>1 Rückfrage ist offen.</numerusform>
        <numerusform>1 Rückfrage ist offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 recorded step is as it was written.</source>
      <translation>
        <numerusform>1 protokollierter Schritt ist, wie er geschrieben wurde.</numerusform>
        <numerusform>1 protokollierter Schritt ist, wie er geschrieben wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 reply is not given in the article.</source>
      <translation>
        <numerusform>1 Antwort steht nicht im Artikel.</numerusform>
        <numerusform>1 Antwort steht nicht im Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 row is not as the record left it.</source>
      <translation>
        <numerusform>1 Zeile ist nicht, wie das Protokoll sie hinterließ.</numerusform>
        <numerusform>1 Zeile ist nicht, wie das Protokoll sie hinterließ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 source</source>
      <translation>
        <numerusform>1 Quelle</numerusform>
        <numerusform>1 Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 step came.</source>
      <translation>
        <numerusform>1 Schritt kam an.</numerusform>
        <numerusform>1 Schritt kam an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 step to send</source>
      <translation>
        <numerusform>1 Schritt zu senden</numerusform>
        <numerusform>1 Schritt zu senden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 step waits for others that have not come yet.</source>
      <translation>
        <numerusform>1 Schritt wartet auf andere, die noch nicht da sind.</numerusform>
        <numerusform>1 Schritt wartet auf andere, die noch nicht da sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 word</source>
      <translation>
        <numerusform>1 Wort</numerusform>
        <numerusform>1 Wort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 word is undecided.</source>
      <translation>
        <numerusform>1 Wort ist nicht entschieden.</numerusform>
        <numerusform>1 Wort ist nicht entschieden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>1 word undecided</source>
      <translation>
        <numerusform>1 Wort nicht entschieden</numerusform>
        <numerusform>1 Wort nicht entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A backup cannot be written over the library itself.</source>
      <translation>
        <numerusform>Eine Sicherung kann nicht die Bibliothek selbst überschreiben.</numerusform>
        <numerusform>Eine Sicherung kann nicht die Bibliothek selbst überschreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A bare home page</source>
      <translation>
        <numerusform>Nur eine Startseite</numerusform>
        <numerusform>Nur eine Startseite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A blind reader does not know the verdict: say which is right.</source>
      <translation>
        <numerusform>Wer blind gegenliest, kennt den Befund nicht: Sagen Sie, welcher richtig ist.</numerusform>
        <numerusform>Wer blind gegenliest, kennt den Befund nicht: Sagen Sie, welcher richtig ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A bracket is not closed in “{formula}”.</source>
      <translation>
        <numerusform>In „{formula}“ ist eine Klammer nicht geschlossen.</numerusform>
        <numerusform>In „{formula}“ ist eine Klammer nicht geschlossen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A byline or page clutter, which is no statement, stands between this claim and the next.</source>
      <translation>
        <numerusform>Zwischen dieser Behauptung und der nächsten steht eine Autorenzeile oder Beiwerk, das nichts behauptet.</numerusform>
        <numerusform>Zwischen dieser Behauptung und der nächsten steht eine Autorenzeile oder Beiwerk, das nichts behauptet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A confidential name is shared with named people alone: say for whom.</source>
      <translation>
        <numerusform>        </numerusform>
        <numerusform>        </numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A confidential name or a legal note is shared with named people alone: say for whom.</source>
      <translation>
        <numerusform>Ein vertraulicher Name oder eine Rechtsnotiz geht nur an genannte Personen: Sagen Sie, für wen.</numerusform>
        <numerusform>Ein vertraulicher Name oder eine Rechtsnotiz geht nur an genannte Personen: Sagen Sie, für wen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A copy for a reader is a .docx or a .txt file.</source>
      <translation>
        <numerusform>Ein Exemplar zum Lesen ist eine Datei .docx oder .txt.</numerusform>
        <numerusform>Ein Exemplar zum Lesen ist eine Datei .docx oder .txt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A copy gets from 1 to {most} errors.</source>
      <translation>
        <numerusform>Ein Exemplar bekommt 1 bis {most} Fehler.</numerusform>
        <numerusform>Ein Exemplar bekommt 1 bis {most} Fehler.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A copy is at most this many days old</source>
      <translation>
        <numerusform>Eine Kopie ist höchstens so viele Tage alt</numerusform>
        <numerusform>Eine Kopie ist höchstens so viele Tage alt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A criticism that is not answered was put this many times</source>
      <translation>
        <numerusform>Eine Kritik, die niemand beantwortet, wurde so oft vorgehalten</numerusform>
        <numerusform>Eine Kritik, die niemand beantwortet, wurde so oft vorgehalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A decided claim rests on a source</source>
      <translation>
        <numerusform>Eine entschiedene Behauptung stützt sich auf eine Quelle</numerusform>
        <numerusform>Eine entschiedene Behauptung stützt sich auf eine Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A figure agrees with how it was worked out</source>
      <translation>
        <numerusform>Eine Zahl stimmt mit ihrer Rechnung überein</numerusform>
        <numerusform>Eine Zahl stimmt mit ihrer Rechnung überein</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A file that came is not the one that was sent.</source>
      <translation>
        <numerusform>Eine Datei, die ankam, ist nicht die, die gesendet wurde.</numerusform>
        <numerusform>Eine Datei, die ankam, ist nicht die, die gesendet wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A formula has at most {most} characters.</source>
      <translation>
        <numerusform>Eine Formel hat höchstens {most} Zeichen.</numerusform>
        <numerusform>Eine Formel hat höchstens {most} Zeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A formula has at most {most} inputs.</source>
      <translation>
        <numerusform>Eine Formel hat höchstens {most} Eingaben.</numerusform>
        <numerusform>Eine Formel hat höchstens {most} Eingaben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A hyphen at the end of a line may be a part of the word or not.</source>
      <translation>
        <numerusform>Ein Trennstrich am Zeilenende kann zum Wort gehören oder nicht.</numerusform>
        <numerusform>Ein Trennstrich am Zeilenende kann zum Wort gehören oder nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A magazine feature in Markdown, with links, quotations and a list of figures</source>
      <translation>
        <numerusform>Ein Magazinstück in Markdown, mit Links, Zitaten und einer Liste von Zahlen</numerusform>
        <numerusform>Ein Magazinstück in Markdown, mit Links, Zitaten und einer Liste von Zahlen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A negation beside it came or went.</source>
      <translation>
        <numerusform>Eine Verneinung daneben kam hinzu oder fiel weg.</numerusform>
        <numerusform>Eine Verneinung daneben kam hinzu oder fiel weg.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A newer draft has come in just now: look at it first.</source>
      <translation>
        <numerusform>Eben ist eine neuere Fassung eingetroffen: Sehen Sie sie zuerst an.</numerusform>
        <numerusform>Eben ist eine neuere Fassung eingetroffen: Sehen Sie sie zuerst an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A power in a formula is at most {most}.</source>
      <translation>
        <numerusform>Eine Potenz in einer Formel ist höchstens {most}.</numerusform>
        <numerusform>Eine Potenz in einer Formel ist höchstens {most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A range of cells stands in “{formula}” where one figure is wanted: use sum, mean or median.</source>
      <translation>
        <numerusform>In „{formula}“ steht ein Bereich von Zellen, wo eine Zahl stehen muss: Nehmen Sie sum, mean oder median.</numerusform>
        <numerusform>In „{formula}“ steht ein Bereich von Zellen, wo eine Zahl stehen muss: Nehmen Sie sum, mean oder median.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A region is given in shares of the picture from 0 to 1, and has a size.</source>
      <translation>
        <numerusform>Ein Ausschnitt wird in Anteilen des Bildes von 0 bis 1 angegeben und hat eine Größe.</numerusform>
        <numerusform>Ein Ausschnitt wird in Anteilen des Bildes von 0 bis 1 angegeben und hat eine Größe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A scale has a name of up to {most} characters.</source>
      <translation>
        <numerusform>Eine Skala hat einen Namen von bis zu {most} Zeichen.</numerusform>
        <numerusform>Eine Skala hat einen Namen von bis zu {most} Zeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A scale has from 2 to {most} verdicts, one for each key.</source>
      <translation>
        <numerusform>Eine Skala hat 2 bis {most} Befunde, für jede Taste einen.</numerusform>
        <numerusform>Eine Skala hat 2 bis {most} Befunde, für jede Taste einen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A second reader differs on 1 claim.</source>
      <translation>
        <numerusform>Bei 1 Behauptung sieht es ein Gegenleser anders.</numerusform>
        <numerusform>Bei 1 Behauptung sieht es ein Gegenleser anders.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A second reader differs on {count} claims.</source>
      <translation>
        <numerusform>Bei {count} Behauptungen sieht es ein Gegenleser anders.</numerusform>
        <numerusform>Bei {count} Behauptungen sieht es ein Gegenleser anders.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A second reader reads every claim</source>
      <translation>
        <numerusform>Jede Behauptung wird gegengelesen</numerusform>
        <numerusform>Jede Behauptung wird gegengelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A shared desk needs a name.</source>
      <translation>
        <numerusform>Ein gemeinsamer Prüftisch braucht einen Namen.</numerusform>
        <numerusform>Ein gemeinsamer Prüftisch braucht einen Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A shared desk on a server needs an addition: pip install “factcheck-desk[server]”.</source>
      <translation>
        <numerusform>Ein gemeinsamer Prüftisch auf einem Server braucht eine Ergänzung: pip install „factcheck-desk[server]“.</numerusform>
        <numerusform>Ein gemeinsamer Prüftisch auf einem Server braucht eine Ergänzung: pip install „factcheck-desk[server]“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile full of ages, dates, distances and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt voller Alter, Daten, Entfernungen und Geldsummen</numerusform>
        <numerusform>Ein kurzes Porträt voller Alter, Daten, Entfernungen und Geldsummen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile in Dutch, full of ages, dates, shares and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt auf Niederländisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
        <numerusform>Ein kurzes Porträt auf Niederländisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile in French, full of ages, dates, shares and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt auf Französisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
        <numerusform>Ein kurzes Porträt auf Französisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile in German, full of ages, dates, shares and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt voller Alter, Daten, Anteile und Geldsummen</numerusform>
        <numerusform>Ein kurzes Porträt voller Alter, Daten, Anteile und Geldsummen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile in Italian, full of ages, dates, shares and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt auf Italienisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
        <numerusform>Ein kurzes Porträt auf Italienisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile in Portuguese, full of ages, dates, shares and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt auf Portugiesisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
        <numerusform>Ein kurzes Porträt auf Portugiesisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A short profile in Spanish, full of ages, dates, shares and sums of money</source>
      <translation>
        <numerusform>Ein kurzes Porträt auf Spanisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
        <numerusform>Ein kurzes Porträt auf Spanisch voller Altersangaben, Daten, Anteile und Geldbeträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A signature needs a name.</source>
      <translation>
        <numerusform>Eine Unterschrift braucht einen Namen.</numerusform>
        <numerusform>Eine Unterschrift braucht einen Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A source needs a title or an address.</source>
      <translation>
        <numerusform>Eine Quelle braucht einen Titel oder eine Adresse.</numerusform>
        <numerusform>Eine Quelle braucht einen Titel oder eine Adresse.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A statement has at most {most} characters; mark several claims instead.</source>
      <translation>
        <numerusform>Eine Aussage hat höchstens {most} Zeichen; markieren Sie stattdessen mehrere Behauptungen.</numerusform>
        <numerusform>Eine Aussage hat höchstens {most} Zeichen; markieren Sie stattdessen mehrere Behauptungen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A style of one’s own (CSL)</source>
      <translation>
        <numerusform>Ein eigener Stil (CSL)</numerusform>
        <numerusform>Ein eigener Stil (CSL)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story copied from a web page, with the page's leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung, von einer Webseite kopiert, samt Resten der Seite</numerusform>
        <numerusform>Eine Agenturmeldung, von einer Webseite kopiert, samt Resten der Seite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story in Dutch, copied from a web page, with the page’s leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung auf Niederländisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
        <numerusform>Eine Agenturmeldung auf Niederländisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story in French, copied from a web page, with the page’s leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung auf Französisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
        <numerusform>Eine Agenturmeldung auf Französisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story in German, copied from a web page, with the page’s leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung, von einer Webseite kopiert, samt Resten der Seite</numerusform>
        <numerusform>Eine Agenturmeldung, von einer Webseite kopiert, samt Resten der Seite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story in Italian, copied from a web page, with the page’s leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung auf Italienisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
        <numerusform>Eine Agenturmeldung auf Italienisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story in Portuguese, copied from a web page, with the page’s leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung auf Portugiesisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
        <numerusform>Eine Agenturmeldung auf Portugiesisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A wire story in Spanish, copied from a web page, with the page’s leftovers still in it</source>
      <translation>
        <numerusform>Eine Agenturmeldung auf Spanisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
        <numerusform>Eine Agenturmeldung auf Spanisch, von einer Webseite kopiert, mit Resten der Seite darin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>AAP type</source>
      <translation>
        <numerusform>AAP-Typ</numerusform>
        <numerusform>AAP-Typ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>APA, 7th edition</source>
      <translation>
        <numerusform>APA, 7. Auflage</numerusform>
        <numerusform>APA, 7. Auflage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Accessed</source>
      <translation>
        <numerusform>Abgerufen</numerusform>
        <numerusform>Abgerufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Added</source>
      <translation>
        <numerusform>Hinzugekommen</numerusform>
        <numerusform>Hinzugekommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Added to the claim</source>
      <translation>
        <numerusform>Zur Behauptung hinzugefügt</numerusform>
        <numerusform>Zur Behauptung hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Address</source>
      <translation>
        <numerusform>Adresse</numerusform>
        <numerusform>Adresse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Age {age}: somebody born in {born} was {who} in {when}.</source>
      <translation>
        <numerusform>Alter {age}: Wer {born} geboren ist, war {when} {who} Jahre alt.</numerusform>
        <numerusform>Alter {age}: Wer {born} geboren ist, war {when} {who} Jahre alt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All</source>
      <translation>
        <numerusform>Alle</numerusform>
        <numerusform>Alle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All dashes count as a hyphen, with or without spaces around them.</source>
      <translation>
        <numerusform>Alle Striche gelten als Bindestrich, mit oder ohne Leerzeichen.</numerusform>
        <numerusform>Alle Striche gelten als Bindestrich, mit oder ohne Leerzeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All forms of quotation marks count as the same mark.</source>
      <translation>
        <numerusform>Alle Formen von Anführungszeichen gelten als gleich.</numerusform>
        <numerusform>Alle Formen von Anführungszeichen gelten als gleich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All its sources have one and the same origin.</source>
      <translation>
        <numerusform>Alle ihre Quellen haben ein und denselben Ursprung.</numerusform>
        <numerusform>Alle ihre Quellen haben ein und denselben Ursprung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Already here</source>
      <translation>
        <numerusform>Schon vorhanden</numerusform>
        <numerusform>Schon vorhanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>An article was removed on {day}, with {events} recorded steps.</source>
      <translation>
        <numerusform>Ein Artikel wurde am {day} entfernt, mit {events} protokollierten Schritten.</numerusform>
        <numerusform>Ein Artikel wurde am {day} entfernt, mit {events} protokollierten Schritten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>An identity needs a passphrase.</source>
      <translation>
        <numerusform>Eine Identität braucht eine Passphrase.</numerusform>
        <numerusform>Eine Identität braucht eine Passphrase.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>An invitation is opened with the code of twelve digits that belongs to it.</source>
      <translation>
        <numerusform>Eine Einladung wird mit dem zwölfstelligen Code geöffnet, der zu ihr gehört.</numerusform>
        <numerusform>Eine Einladung wird mit dem zwölfstelligen Code geöffnet, der zu ihr gehört.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Another desk has built on this library’s steps already, so they cannot go under a new desk id. Take the other copy’s library out of use instead.</source>
      <translation>
        <numerusform>Ein anderer Prüftisch hat auf den Schritten dieser Bibliothek schon aufgebaut, deshalb können sie nicht unter eine neue Kennung. Nehmen Sie stattdessen die andere Kopie außer Gebrauch.</numerusform>
        <numerusform>Ein anderer Prüftisch hat auf den Schritten dieser Bibliothek schon aufgebaut, deshalb können sie nicht unter eine neue Kennung. Nehmen Sie stattdessen die andere Kopie außer Gebrauch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Another file was put in the place of the library “{name}” while it was open. Nothing more is written; what was done is still held here.</source>
      <translation>
        <numerusform>An die Stelle der Bibliothek „{name}“ wurde eine andere Datei gelegt, während sie geöffnet war. Es wird nichts mehr geschrieben; was getan wurde, ist hier noch da.</numerusform>
        <numerusform>An die Stelle der Bibliothek „{name}“ wurde eine andere Datei gelegt, während sie geöffnet war. Es wird nichts mehr geschrieben; was getan wurde, ist hier noch da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Another logo of documents</source>
      <translation>
        <numerusform>Ein anderes Logo der Dokumente</numerusform>
        <numerusform>Ein anderes Logo der Dokumente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Another style of citation of the desk’s own</source>
      <translation>
        <numerusform>Ein anderer eigener Zitierstil</numerusform>
        <numerusform>Ein anderer eigener Zitierstil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answer</source>
      <translation>
        <numerusform>Antwort</numerusform>
        <numerusform>Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answer to a remark</source>
      <translation>
        <numerusform>Antwort auf einen Hinweis</numerusform>
        <numerusform>Antwort auf einen Hinweis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answered checks</source>
      <translation>
        <numerusform>Beantwortete Prüfhinweise</numerusform>
        <numerusform>Beantwortete Prüfhinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answers taken in</source>
      <translation>
        <numerusform>Antworten übernommen</numerusform>
        <numerusform>Antworten übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Apr</source>
      <translation>
        <numerusform>Apr.</numerusform>
        <numerusform>Apr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>April</source>
      <translation>
        <numerusform>April</numerusform>
        <numerusform>April</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Article</source>
      <translation>
        <numerusform>Artikel</numerusform>
        <numerusform>Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Article added</source>
      <translation>
        <numerusform>Artikel hinzugefügt</numerusform>
        <numerusform>Artikel hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Article put back</source>
      <translation>
        <numerusform>Artikel zurückgestellt</numerusform>
        <numerusform>Artikel zurückgestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Article removed</source>
      <translation>
        <numerusform>Artikel entfernt</numerusform>
        <numerusform>Artikel entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Article removed for good</source>
      <translation>
        <numerusform>Artikel endgültig entfernt</numerusform>
        <numerusform>Artikel endgültig entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Articles are kept for a number of months, or with 0 for ever.</source>
      <translation>
        <numerusform>Artikel bleiben eine Anzahl von Monaten oder mit 0 für immer.</numerusform>
        <numerusform>Artikel bleiben eine Anzahl von Monaten oder mit 0 für immer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Articles are kept {time}</source>
      <translation>
        <numerusform>Artikel werden aufbewahrt: {time}</numerusform>
        <numerusform>Artikel werden aufbewahrt: {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As in the notes of a magazine</source>
      <translation>
        <numerusform>Wie in den Anmerkungen eines Magazins</numerusform>
        <numerusform>Wie in den Anmerkungen eines Magazins</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As it stands</source>
      <translation>
        <numerusform>Wie es dasteht</numerusform>
        <numerusform>Wie es dasteht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As of</source>
      <translation>
        <numerusform>Stand</numerusform>
        <numerusform>Stand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As-of date</source>
      <translation>
        <numerusform>Datum des Standes</numerusform>
        <numerusform>Datum des Standes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As-of date set</source>
      <translation>
        <numerusform>Stand gesetzt</numerusform>
        <numerusform>Stand gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Asked</source>
      <translation>
        <numerusform>Gefragt</numerusform>
        <numerusform>Gefragt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Asking archive.org is off</source>
      <translation>
        <numerusform>Anfragen an archive.org sind aus</numerusform>
        <numerusform>Anfragen an archive.org sind aus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Asking archive.org is on</source>
      <translation>
        <numerusform>Anfragen an archive.org sind an</numerusform>
        <numerusform>Anfragen an archive.org sind an</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assertion</source>
      <translation>
        <numerusform>Behauptung</numerusform>
        <numerusform>Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assigned</source>
      <translation>
        <numerusform>Zugeteilt</numerusform>
        <numerusform>Zugeteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Assigned to</source>
      <translation>
        <numerusform>Zugeteilt an</numerusform>
        <numerusform>Zugeteilt an</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>At what time in the recording is it?</source>
      <translation>
        <numerusform>An welcher Stelle der Aufnahme, mit Zeit, ist es?</numerusform>
        <numerusform>An welcher Stelle der Aufnahme, mit Zeit, ist es?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Attempt taken back</source>
      <translation>
        <numerusform>Versuch zurückgenommen</numerusform>
        <numerusform>Versuch zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Aug</source>
      <translation>
        <numerusform>Aug.</numerusform>
        <numerusform>Aug.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>August</source>
      <translation>
        <numerusform>August</numerusform>
        <numerusform>August</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Author</source>
      <translation>
        <numerusform>Autor</numerusform>
        <numerusform>Autor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Authority for time stamps: {address}</source>
      <translation>
        <numerusform>Zeitstempeldienst: {address}</numerusform>
        <numerusform>Zeitstempeldienst: {address}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Beside them 1 claim was questioned: about {left} errors may be left.</source>
      <translation>
        <numerusform>Daneben wurde 1 Behauptung bezweifelt: Etwa {left} Fehler können noch übrig sein.</numerusform>
        <numerusform>Daneben wurde 1 Behauptung bezweifelt: Etwa {left} Fehler können noch übrig sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Beside them {others} claims were questioned: about {left} errors may be left.</source>
      <translation>
        <numerusform>Daneben wurden {others} Behauptungen bezweifelt: Etwa {left} Fehler können noch übrig sein.</numerusform>
        <numerusform>Daneben wurden {others} Behauptungen bezweifelt: Etwa {left} Fehler können noch übrig sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Beyond this machine the server must be verified: leave “sslmode” out of its address.</source>
      <translation>
        <numerusform>Jenseits dieses Rechners muss der Server überprüft werden: Lassen Sie „sslmode“ in seiner Adresse weg.</numerusform>
        <numerusform>Jenseits dieses Rechners muss der Server überprüft werden: Lassen Sie „sslmode“ in seiner Adresse weg.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Both cannot be kept here: choose mine or theirs.</source>
      <translation>
        <numerusform>Beides lässt sich hier nicht behalten: Wählen Sie den eigenen oder deren Wert.</numerusform>
        <numerusform>Beides lässt sich hier nicht behalten: Wählen Sie den eigenen oder deren Wert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>By this style neither a book nor a web page could be cited: it was not taken.</source>
      <translation>
        <numerusform>Mit diesem Stil ließ sich weder ein Buch noch eine Webseite zitieren: Er wurde nicht übernommen.</numerusform>
        <numerusform>Mit diesem Stil ließ sich weder ein Buch noch eine Webseite zitieren: Er wurde nicht übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Byline</source>
      <translation>
        <numerusform>Autorenzeile</numerusform>
        <numerusform>Autorenzeile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Call</source>
      <translation>
        <numerusform>Gespräch</numerusform>
        <numerusform>Gespräch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Call noted</source>
      <translation>
        <numerusform>Gespräch notiert</numerusform>
        <numerusform>Gespräch notiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Call sheet</source>
      <translation>
        <numerusform>Gesprächsbogen</numerusform>
        <numerusform>Gesprächsbogen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Call sheet: {title}</source>
      <translation>
        <numerusform>Gesprächsbogen: {title}</numerusform>
        <numerusform>Gesprächsbogen: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Calls</source>
      <translation>
        <numerusform>Gespräche</numerusform>
        <numerusform>Gespräche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Calls so far</source>
      <translation>
        <numerusform>Gespräche bisher</numerusform>
        <numerusform>Gespräche bisher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed</source>
      <translation>
        <numerusform>Geändert</numerusform>
        <numerusform>Geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed by others</source>
      <translation>
        <numerusform>Von anderen geändert</numerusform>
        <numerusform>Von anderen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed elsewhere</source>
      <translation>
        <numerusform>Anderswo geändert</numerusform>
        <numerusform>Anderswo geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed keys: {count}</source>
      <translation>
        <numerusform>Geänderte Tasten: {count}</numerusform>
        <numerusform>Geänderte Tasten: {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changed scale: {scale}</source>
      <translation>
        <numerusform>Geänderte Skala: {scale}</numerusform>
        <numerusform>Geänderte Skala: {scale}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changes</source>
      <translation>
        <numerusform>Änderungen</numerusform>
        <numerusform>Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checked by {name}</source>
      <translation>
        <numerusform>Geprüft von {name}</numerusform>
        <numerusform>Geprüft von {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checked copy</source>
      <translation>
        <numerusform>Korrekturexemplar</numerusform>
        <numerusform>Korrekturexemplar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checked copy: {title}</source>
      <translation>
        <numerusform>Korrekturexemplar: {title}</numerusform>
        <numerusform>Korrekturexemplar: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checked with author by phone.</source>
      <translation>
        <numerusform>Telefonisch mit dem Autor geprüft.</numerusform>
        <numerusform>Telefonisch mit dem Autor geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checked with the source by phone.</source>
      <translation>
        <numerusform>Telefonisch mit der Quelle geprüft.</numerusform>
        <numerusform>Telefonisch mit der Quelle geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checker</source>
      <translation>
        <numerusform>Prüfer</numerusform>
        <numerusform>Prüfer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checker named</source>
      <translation>
        <numerusform>Prüfer genannt</numerusform>
        <numerusform>Prüfer genannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checking copy</source>
      <translation>
        <numerusform>Prüfexemplar</numerusform>
        <numerusform>Prüfexemplar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Checking copy: {title}</source>
      <translation>
        <numerusform>Prüfexemplar: {title}</numerusform>
        <numerusform>Prüfexemplar: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Chicago, notes and bibliography</source>
      <translation>
        <numerusform>Chicago, Anmerkungen und Literaturliste</numerusform>
        <numerusform>Chicago, Anmerkungen und Literaturliste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Citations: {style}</source>
      <translation>
        <numerusform>Quellenangaben: {style}</numerusform>
        <numerusform>Quellenangaben: {style}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim</source>
      <translation>
        <numerusform>Behauptung</numerusform>
        <numerusform>Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim attached</source>
      <translation>
        <numerusform>Behauptung angeheftet</numerusform>
        <numerusform>Behauptung angeheftet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim deleted</source>
      <translation>
        <numerusform>Behauptung gelöscht</numerusform>
        <numerusform>Behauptung gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim flagged</source>
      <translation>
        <numerusform>Behauptung gekennzeichnet</numerusform>
        <numerusform>Behauptung gekennzeichnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim marked</source>
      <translation>
        <numerusform>Behauptung markiert</numerusform>
        <numerusform>Behauptung markiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim resized</source>
      <translation>
        <numerusform>Umfang der Behauptung geändert</numerusform>
        <numerusform>Umfang der Behauptung geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim reviews</source>
      <translation>
        <numerusform>Faktenchecks</numerusform>
        <numerusform>Faktenchecks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim seen</source>
      <translation>
        <numerusform>Behauptung gesehen</numerusform>
        <numerusform>Behauptung gesehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim split</source>
      <translation>
        <numerusform>Behauptung geteilt</numerusform>
        <numerusform>Behauptung geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim {number}</source>
      <translation>
        <numerusform>Behauptung {number}</numerusform>
        <numerusform>Behauptung {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim {number} states the same, and is “{verdict}”.</source>
      <translation>
        <numerusform>Behauptung {number} sagt dasselbe und ist „{verdict}“.</numerusform>
        <numerusform>Behauptung {number} sagt dasselbe und ist „{verdict}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim {number} was worked on: to set it aside, choose the claim itself.</source>
      <translation>
        <numerusform>An Behauptung {number} wurde gearbeitet: Um sie auszuklammern, wählen Sie die Behauptung selbst.</numerusform>
        <numerusform>An Behauptung {number} wurde gearbeitet: Um sie auszuklammern, wählen Sie die Behauptung selbst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claim {number}, {place}</source>
      <translation>
        <numerusform>Behauptung {number}, {place}</numerusform>
        <numerusform>Behauptung {number}, {place}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims</source>
      <translation>
        <numerusform>Behauptungen</numerusform>
        <numerusform>Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims in the same words have the same verdict</source>
      <translation>
        <numerusform>Behauptungen im gleichen Wortlaut haben den gleichen Befund</numerusform>
        <numerusform>Behauptungen im gleichen Wortlaut haben den gleichen Befund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims merged</source>
      <translation>
        <numerusform>Behauptungen vereint</numerusform>
        <numerusform>Behauptungen vereint</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims placed in a draft of another desk</source>
      <translation>
        <numerusform>Behauptungen in der Fassung eines anderen Prüftischs verortet</numerusform>
        <numerusform>Behauptungen in der Fassung eines anderen Prüftischs verortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims still to decide</source>
      <translation>
        <numerusform>Noch zu entscheidende Behauptungen</numerusform>
        <numerusform>Noch zu entscheidende Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims that may do harm</source>
      <translation>
        <numerusform>Behauptungen, die schaden können</numerusform>
        <numerusform>Behauptungen, die schaden können</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims that want two sources</source>
      <translation>
        <numerusform>Behauptungen, die zwei Quellen brauchen</numerusform>
        <numerusform>Behauptungen, die zwei Quellen brauchen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Claims: {claims}</source>
      <translation>
        <numerusform>Behauptungen: {claims}</numerusform>
        <numerusform>Behauptungen: {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Class</source>
      <translation>
        <numerusform>Rang</numerusform>
        <numerusform>Rang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Classes of sources</source>
      <translation>
        <numerusform>Klassen der Quellen</numerusform>
        <numerusform>Klassen der Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Closed as cut</source>
      <translation>
        <numerusform>Als gestrichen geschlossen</numerusform>
        <numerusform>Als gestrichen geschlossen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Code name</source>
      <translation>
        <numerusform>Deckname</numerusform>
        <numerusform>Deckname</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Colours of documents: {colours}</source>
      <translation>
        <numerusform>Farben der Dokumente: {colours}</numerusform>
        <numerusform>Farben der Dokumente: {colours}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared by</source>
      <translation>
        <numerusform>Verglichen von</numerusform>
        <numerusform>Verglichen von</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confidential</source>
      <translation>
        <numerusform>Vertraulich</numerusform>
        <numerusform>Vertraulich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confidential source</source>
      <translation>
        <numerusform>Vertrauliche Quelle</numerusform>
        <numerusform>Vertrauliche Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confidential: prepared for legal advice</source>
      <translation>
        <numerusform>Vertraulich: für die Rechtsberatung erstellt</numerusform>
        <numerusform>Vertraulich: für die Rechtsberatung erstellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirmed</source>
      <translation>
        <numerusform>Bestätigt</numerusform>
        <numerusform>Bestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Conflict settled</source>
      <translation>
        <numerusform>Widerstreit beigelegt</numerusform>
        <numerusform>Widerstreit beigelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Conflicts</source>
      <translation>
        <numerusform>Widerstreite</numerusform>
        <numerusform>Widerstreite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact</source>
      <translation>
        <numerusform>Kontakt</numerusform>
        <numerusform>Kontakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copies of sources: {choice}</source>
      <translation>
        <numerusform>Kopien von Quellen: {choice}</numerusform>
        <numerusform>Kopien von Quellen: {choice}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy</source>
      <translation>
        <numerusform>Kopieren</numerusform>
        <numerusform>Kopieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy kept</source>
      <translation>
        <numerusform>Kopie aufbewahrt</numerusform>
        <numerusform>Kopie aufbewahrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy made by an archive</source>
      <translation>
        <numerusform>Kopie von einem Archiv gemacht</numerusform>
        <numerusform>Kopie von einem Archiv gemacht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy of {when}, SHA-256 {hash}</source>
      <translation>
        <numerusform>Kopie vom {when}, SHA-256 {hash}</numerusform>
        <numerusform>Kopie vom {when}, SHA-256 {hash}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy rechecked</source>
      <translation>
        <numerusform>Kopie nachgeprüft</numerusform>
        <numerusform>Kopie nachgeprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy stamped with the time</source>
      <translation>
        <numerusform>Kopie mit Zeitstempel versehen</numerusform>
        <numerusform>Kopie mit Zeitstempel versehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy taken off</source>
      <translation>
        <numerusform>Kopie abgenommen</numerusform>
        <numerusform>Kopie abgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy with seeded errors dropped</source>
      <translation>
        <numerusform>Exemplar mit gesetzten Fehlern verworfen</numerusform>
        <numerusform>Exemplar mit gesetzten Fehlern verworfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy with seeded errors made</source>
      <translation>
        <numerusform>Exemplar mit gesetzten Fehlern erstellt</numerusform>
        <numerusform>Exemplar mit gesetzten Fehlern erstellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Corrected after publication</source>
      <translation>
        <numerusform>Nach der Veröffentlichung berichtigt</numerusform>
        <numerusform>Nach der Veröffentlichung berichtigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Correction</source>
      <translation>
        <numerusform>Korrektur</numerusform>
        <numerusform>Korrektur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Correction confirmed</source>
      <translation>
        <numerusform>Korrektur bestätigt</numerusform>
        <numerusform>Korrektur bestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Correction written</source>
      <translation>
        <numerusform>Korrektur geschrieben</numerusform>
        <numerusform>Korrektur geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Corrections</source>
      <translation>
        <numerusform>Korrekturen</numerusform>
        <numerusform>Korrekturen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Could not confirm</source>
      <translation>
        <numerusform>Nicht zu bestätigen</numerusform>
        <numerusform>Nicht zu bestätigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Count</source>
      <translation>
        <numerusform>Anzahl</numerusform>
        <numerusform>Anzahl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Coverage {percent}%: of {words} words, {in_claims} stand in claims, {set_aside} were set aside, {undecided} are undecided.</source>
      <translation>
        <numerusform>Abdeckung {percent} %: von {words} Wörtern stehen {in_claims} in Behauptungen, {set_aside} sind ausgeklammert, {undecided} nicht entschieden.</numerusform>
        <numerusform>Abdeckung {percent} %: von {words} Wörtern stehen {in_claims} in Behauptungen, {set_aside} sind ausgeklammert, {undecided} nicht entschieden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Criticism</source>
      <translation>
        <numerusform>Kritik</numerusform>
        <numerusform>Kritik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Criticism changed</source>
      <translation>
        <numerusform>Kritik geändert</numerusform>
        <numerusform>Kritik geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Criticism marked</source>
      <translation>
        <numerusform>Kritik markiert</numerusform>
        <numerusform>Kritik markiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Criticism put</source>
      <translation>
        <numerusform>Kritik vorgehalten</numerusform>
        <numerusform>Kritik vorgehalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Criticism taken back</source>
      <translation>
        <numerusform>Kritik zurückgenommen</numerusform>
        <numerusform>Kritik zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cut</source>
      <translation>
        <numerusform>Gestrichen</numerusform>
        <numerusform>Gestrichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cut from the article, and closed.</source>
      <translation>
        <numerusform>Aus dem Artikel gestrichen und geschlossen.</numerusform>
        <numerusform>Aus dem Artikel gestrichen und geschlossen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Day when due again set</source>
      <translation>
        <numerusform>Wiedervorlage gesetzt</numerusform>
        <numerusform>Wiedervorlage gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deadline</source>
      <translation>
        <numerusform>Frist</numerusform>
        <numerusform>Frist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deadline set</source>
      <translation>
        <numerusform>Redaktionsschluss gesetzt</numerusform>
        <numerusform>Redaktionsschluss gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Dec</source>
      <translation>
        <numerusform>Dez.</numerusform>
        <numerusform>Dez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>December</source>
      <translation>
        <numerusform>Dezember</numerusform>
        <numerusform>Dezember</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted or changed</source>
      <translation>
        <numerusform>Gelöscht oder geändert</numerusform>
        <numerusform>Gelöscht oder geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Desk checks</source>
      <translation>
        <numerusform>Gegenproben</numerusform>
        <numerusform>Gegenproben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Desk: {name}</source>
      <translation>
        <numerusform>Redaktion: {name}</numerusform>
        <numerusform>Redaktion: {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Detail ticked</source>
      <translation>
        <numerusform>Einzelheit abgehakt</numerusform>
        <numerusform>Einzelheit abgehakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Details</source>
      <translation>
        <numerusform>Einzelheiten</numerusform>
        <numerusform>Einzelheiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Details left</source>
      <translation>
        <numerusform>Einzelheiten offen</numerusform>
        <numerusform>Einzelheiten offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Details to tick off</source>
      <translation>
        <numerusform>Abzuhakende Einzelheiten</numerusform>
        <numerusform>Abzuhakende Einzelheiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deutsche Sprache (German)</source>
      <translation>
        <numerusform>Deutsche Sprache</numerusform>
        <numerusform>Deutsche Sprache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Disposition</source>
      <translation>
        <numerusform>Entscheidung</numerusform>
        <numerusform>Entscheidung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Documents, books and data</source>
      <translation>
        <numerusform>Dokumente, Bücher und Daten</numerusform>
        <numerusform>Dokumente, Bücher und Daten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Does “{text}” hold, and beside what was it compared?</source>
      <translation>
        <numerusform>Stimmt „{text}“, und womit wurde verglichen?</numerusform>
        <numerusform>Stimmt „{text}“, und womit wurde verglichen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done</source>
      <translation>
        <numerusform>Erledigt</numerusform>
        <numerusform>Erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft</source>
      <translation>
        <numerusform>Fassung</numerusform>
        <numerusform>Fassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft with comments</source>
      <translation>
        <numerusform>Fassung mit Kommentaren</numerusform>
        <numerusform>Fassung mit Kommentaren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft with tracked changes</source>
      <translation>
        <numerusform>Fassung mit Änderungen im Text</numerusform>
        <numerusform>Fassung mit Änderungen im Text</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft {number}</source>
      <translation>
        <numerusform>Fassung {number}</numerusform>
        <numerusform>Fassung {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft {number} has come in meanwhile: mark the region again in its picture.</source>
      <translation>
        <numerusform>Inzwischen ist Fassung {number} eingegangen: markieren Sie den Ausschnitt in ihrem Bild noch einmal.</numerusform>
        <numerusform>Inzwischen ist Fassung {number} eingegangen: markieren Sie den Ausschnitt in ihrem Bild noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft {number} has come in meanwhile: select the words again in it.</source>
      <translation>
        <numerusform>Inzwischen ist Fassung {number} eingetroffen: Markieren Sie die Worte darin noch einmal.</numerusform>
        <numerusform>Inzwischen ist Fassung {number} eingetroffen: Markieren Sie die Worte darin noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft {number} left {count} claim to look at.</source>
      <translation>
        <numerusform>Fassung {number} ließ {count} Behauptung zum Ansehen.</numerusform>
        <numerusform>Fassung {number} ließ {count} Behauptung zum Ansehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Draft {number} left {count} claims to look at.</source>
      <translation>
        <numerusform>Fassung {number} ließ {count} Behauptungen zum Ansehen.</numerusform>
        <numerusform>Fassung {number} ließ {count} Behauptungen zum Ansehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drafts</source>
      <translation>
        <numerusform>Fassungen</numerusform>
        <numerusform>Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Due again</source>
      <translation>
        <numerusform>Wieder fällig</numerusform>
        <numerusform>Wieder fällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each passage says where in the source it stands</source>
      <translation>
        <numerusform>Zu jeder Belegstelle ist gesagt, wo in der Quelle sie steht</numerusform>
        <numerusform>Zu jeder Belegstelle ist gesagt, wo in der Quelle sie steht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each passage stands in the copy of its source</source>
      <translation>
        <numerusform>Jede Belegstelle steht in der Kopie ihrer Quelle</numerusform>
        <numerusform>Jede Belegstelle steht in der Kopie ihrer Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each source has the passage that was used</source>
      <translation>
        <numerusform>Zu jeder Quelle ist die benutzte Belegstelle angegeben</numerusform>
        <numerusform>Zu jeder Quelle ist die benutzte Belegstelle angegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each verdict has a mark of one or two characters: colour alone is not enough.</source>
      <translation>
        <numerusform>Jeder Befund hat ein Zeichen aus einem oder zwei Buchstaben: Farbe allein genügt nicht.</numerusform>
        <numerusform>Jeder Befund hat ein Zeichen aus einem oder zwei Buchstaben: Farbe allein genügt nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Each verdict has a name of up to {most} characters.</source>
      <translation>
        <numerusform>Jeder Befund hat einen Namen von bis zu {most} Zeichen.</numerusform>
        <numerusform>Jeder Befund hat einen Namen von bis zu {most} Zeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Editorial</source>
      <translation>
        <numerusform>Redaktionell</numerusform>
        <numerusform>Redaktionell</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>End-to-end encrypted on “{desk}”: only its members can read it. {keeper} sees ids, names of members, numbers, sizes and times, and who is on it just now.</source>
      <translation>
        <numerusform>Ende-zu-Ende verschlüsselt auf „{desk}“: Nur die Mitglieder können es lesen. {keeper}, sieht Kennungen, Namen der Mitglieder, Nummern, Größen und Zeiten und wer gerade daran ist.</numerusform>
        <numerusform>Ende-zu-Ende verschlüsselt auf „{desk}“: Nur die Mitglieder können es lesen. {keeper}, sieht Kennungen, Namen der Mitglieder, Nummern, Größen und Zeiten und wer gerade daran ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Errors found before publication</source>
      <translation>
        <numerusform>Vor der Veröffentlichung gefundene Fehler</numerusform>
        <numerusform>Vor der Veröffentlichung gefundene Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Estimate</source>
      <translation>
        <numerusform>Schätzung</numerusform>
        <numerusform>Schätzung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Estimate: {title}</source>
      <translation>
        <numerusform>Schätzung: {title}</numerusform>
        <numerusform>Schätzung: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every annotation can be followed, and every fact has one.</source>
      <translation>
        <numerusform>Jede Anmerkung führt zur Quelle, und jede Tatsache hat eine.</numerusform>
        <numerusform>Jede Anmerkung führt zur Quelle, und jede Tatsache hat eine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every page of the file and every search index is whole.</source>
      <translation>
        <numerusform>Jede Seite der Datei und jeder Suchindex ist heil.</numerusform>
        <numerusform>Jede Seite der Datei und jeder Suchindex ist heil.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every page of the file is whole; the search indexes are compared only where it may be written.</source>
      <translation>
        <numerusform>Jede Seite der Datei ist heil; die Suchverzeichnisse werden nur verglichen, wo geschrieben werden darf.</numerusform>
        <numerusform>Jede Seite der Datei ist heil; die Suchverzeichnisse werden nur verglichen, wo geschrieben werden darf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Evidence</source>
      <translation>
        <numerusform>Beleg</numerusform>
        <numerusform>Beleg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Evidence changed</source>
      <translation>
        <numerusform>Beleg geändert</numerusform>
        <numerusform>Beleg geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Facts imported</source>
      <translation>
        <numerusform>Fakten importiert</numerusform>
        <numerusform>Fakten importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Facts without an annotation</source>
      <translation>
        <numerusform>Tatsachen ohne Anmerkung</numerusform>
        <numerusform>Tatsachen ohne Anmerkung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>False</source>
      <translation>
        <numerusform>Falsch</numerusform>
        <numerusform>Falsch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Feb</source>
      <translation>
        <numerusform>Feb.</numerusform>
        <numerusform>Feb.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>February</source>
      <translation>
        <numerusform>Februar</numerusform>
        <numerusform>Februar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Figures and names are as other articles of the desk have them</source>
      <translation>
        <numerusform>Zahlen und Namen sind so, wie andere Artikel des Desks sie haben</numerusform>
        <numerusform>Zahlen und Namen sind so, wie andere Artikel des Desks sie haben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>File</source>
      <translation>
        <numerusform>Datei</numerusform>
        <numerusform>Datei</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Files that {table} name and that are not kept: {count}.</source>
      <translation>
        <numerusform>Dateien, die {table} nennt und die nicht aufbewahrt sind: {count}.</numerusform>
        <numerusform>Dateien, die {table} nennt und die nicht aufbewahrt sind: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Final address</source>
      <translation>
        <numerusform>Letzte Adresse</numerusform>
        <numerusform>Letzte Adresse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Finds in a seeded copy noted</source>
      <translation>
        <numerusform>Funde in einem Exemplar festgehalten</numerusform>
        <numerusform>Funde in einem Exemplar festgehalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Flag</source>
      <translation>
        <numerusform>Markierung</numerusform>
        <numerusform>Markierung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Flag taken off</source>
      <translation>
        <numerusform>Kennzeichen abgenommen</numerusform>
        <numerusform>Kennzeichen abgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For the key of a member nothing can be encrypted.</source>
      <translation>
        <numerusform>Für den Schlüssel eines Mitglieds lässt sich nichts verschlüsseln.</numerusform>
        <numerusform>Für den Schlüssel eines Mitglieds lässt sich nichts verschlüsseln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Former verdict</source>
      <translation>
        <numerusform>Früherer Befund</numerusform>
        <numerusform>Früherer Befund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Friday</source>
      <translation>
        <numerusform>Freitag</numerusform>
        <numerusform>Freitag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>From draft {old} to draft {new}</source>
      <translation>
        <numerusform>Von Fassung {old} zu Fassung {new}</numerusform>
        <numerusform>Von Fassung {old} zu Fassung {new}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give a --reason for the hold, or --lift it.</source>
      <translation>
        <numerusform>Nennen Sie mit --reason den Grund der Sperre, oder heben Sie sie mit --lift auf.</numerusform>
        <numerusform>Nennen Sie mit --reason den Grund der Sperre, oder heben Sie sie mit --lift auf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the name and a code name.</source>
      <translation>
        <numerusform>Geben Sie den Namen und einen Decknamen an.</numerusform>
        <numerusform>Geben Sie den Namen und einen Decknamen an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the public key of “{name}”.</source>
      <translation>
        <numerusform>Geben Sie den öffentlichen Schlüssel von „{name}“ an.</numerusform>
        <numerusform>Geben Sie den öffentlichen Schlüssel von „{name}“ an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Given</source>
      <translation>
        <numerusform>Angegeben</numerusform>
        <numerusform>Angegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Given without having seen 1 step that stands here: the article stays open.</source>
      <translation>
        <numerusform>Gegeben ohne Kenntnis von 1 Schritt, der hier steht: Der Artikel bleibt offen.</numerusform>
        <numerusform>Gegeben ohne Kenntnis von 1 Schritt, der hier steht: Der Artikel bleibt offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Given without having seen {count} steps that stand here: the article stays open.</source>
      <translation>
        <numerusform>Gegeben ohne Kenntnis von {count} Schritten, die hier stehen: Der Artikel bleibt offen.</numerusform>
        <numerusform>Gegeben ohne Kenntnis von {count} Schritten, die hier stehen: Der Artikel bleibt offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Half True</source>
      <translation>
        <numerusform>Halb wahr</numerusform>
        <numerusform>Halb wahr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Harvard (Cite Them Right)</source>
      <translation>
        <numerusform>Harvard (Cite Them Right)</numerusform>
        <numerusform>Harvard (Cite Them Right)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Heard</source>
      <translation>
        <numerusform>Angehört</numerusform>
        <numerusform>Angehört</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Hidden text was left out.</source>
      <translation>
        <numerusform>Verborgener Text wurde ausgelassen.</numerusform>
        <numerusform>Verborgener Text wurde ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Hours</source>
      <translation>
        <numerusform>Stunden</numerusform>
        <numerusform>Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How is “{text}” spelt?</source>
      <translation>
        <numerusform>Wie schreibt man „{text}“?</numerusform>
        <numerusform>Wie schreibt man „{text}“?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {count} fact</source>
      <translation>
        <numerusform>{count} Fakt importieren</numerusform>
        <numerusform>{count} Fakt importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {count} facts</source>
      <translation>
        <numerusform>{count} Fakten importieren</numerusform>
        <numerusform>{count} Fakten importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In no claim</source>
      <translation>
        <numerusform>In keiner Behauptung</numerusform>
        <numerusform>In keiner Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In this draft</source>
      <translation>
        <numerusform>In dieser Fassung</numerusform>
        <numerusform>In dieser Fassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is it right that: {words}</source>
      <translation>
        <numerusform>Stimmt es: {words}</numerusform>
        <numerusform>Stimmt es: {words}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is the age right: {text}?</source>
      <translation>
        <numerusform>Stimmt das Alter: {text}?</numerusform>
        <numerusform>Stimmt das Alter: {text}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is the place right: {text}?</source>
      <translation>
        <numerusform>Stimmt der Ort: {text}?</numerusform>
        <numerusform>Stimmt der Ort: {text}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is the time right: {text}?</source>
      <translation>
        <numerusform>Stimmt die Zeit: {text}?</numerusform>
        <numerusform>Stimmt die Zeit: {text}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is this right: {text}?</source>
      <translation>
        <numerusform>Stimmt das: {text}?</numerusform>
        <numerusform>Stimmt das: {text}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is this right?</source>
      <translation>
        <numerusform>Stimmt das?</numerusform>
        <numerusform>Stimmt das?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is “{text}” its full and right name?</source>
      <translation>
        <numerusform>Ist „{text}“ der volle und richtige Name?</numerusform>
        <numerusform>Ist „{text}“ der volle und richtige Name?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Is “{text}” the right title, and is it still so?</source>
      <translation>
        <numerusform>Ist „{text}“ der richtige Titel, und gilt er noch?</numerusform>
        <numerusform>Ist „{text}“ der richtige Titel, und gilt er noch?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It rests on confidential sources alone.</source>
      <translation>
        <numerusform>Sie stützt sich allein auf vertrauliche Quellen.</numerusform>
        <numerusform>Sie stützt sich allein auf vertrauliche Quellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It rests on no source.</source>
      <translation>
        <numerusform>Sie beruht auf keiner Quelle.</numerusform>
        <numerusform>Sie beruht auf keiner Quelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It rests on secondary sources only, and on fewer than {count} of them.</source>
      <translation>
        <numerusform>Sie stützt sich nur auf Sekundärquellen, und auf weniger als {count}.</numerusform>
        <numerusform>Sie stützt sich nur auf Sekundärquellen, und auf weniger als {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It stands elsewhere, in other words.</source>
      <translation>
        <numerusform>Sie steht anderswo, in anderen Worten.</numerusform>
        <numerusform>Sie steht anderswo, in anderen Worten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It was decided without a source.</source>
      <translation>
        <numerusform>Sie wurde ohne Quelle entschieden.</numerusform>
        <numerusform>Sie wurde ohne Quelle entschieden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It was due again on {day}.</source>
      <translation>
        <numerusform>Am {day} war es wieder fällig.</numerusform>
        <numerusform>Am {day} war es wieder fällig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Its picture is gone from draft {number}, or was changed.</source>
      <translation>
        <numerusform>Ihr Bild fehlt in Fassung {number} oder wurde geändert.</numerusform>
        <numerusform>Ihr Bild fehlt in Fassung {number} oder wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Its words were not found in draft {number}.</source>
      <translation>
        <numerusform>Ihre Worte waren in Fassung {number} nicht zu finden.</numerusform>
        <numerusform>Ihre Worte waren in Fassung {number} nicht zu finden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>JSON data</source>
      <translation>
        <numerusform>JSON-Daten</numerusform>
        <numerusform>JSON-Daten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Jan</source>
      <translation>
        <numerusform>Jan.</numerusform>
        <numerusform>Jan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>January</source>
      <translation>
        <numerusform>Januar</numerusform>
        <numerusform>Januar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Joined from two places.</source>
      <translation>
        <numerusform>Aus zwei Stellen vereint.</numerusform>
        <numerusform>Aus zwei Stellen vereint.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Jul</source>
      <translation>
        <numerusform>Juli</numerusform>
        <numerusform>Juli</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>July</source>
      <translation>
        <numerusform>Juli</numerusform>
        <numerusform>Juli</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Jun</source>
      <translation>
        <numerusform>Juni</numerusform>
        <numerusform>Juni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>June</source>
      <translation>
        <numerusform>Juni</numerusform>
        <numerusform>Juni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep a copy of the page first: then it is known what the archive is to keep.</source>
      <translation>
        <numerusform>Bewahren Sie zuerst eine Kopie der Seite auf: Dann steht fest, was das Archiv aufbewahren soll.</numerusform>
        <numerusform>Bewahren Sie zuerst eine Kopie der Seite auf: Dann steht fest, was das Archiv aufbewahren soll.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept</source>
      <translation>
        <numerusform>Aufbewahrt</numerusform>
        <numerusform>Aufbewahrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kept by an archive too</source>
      <translation>
        <numerusform>Auch in einem Archiv</numerusform>
        <numerusform>Auch in einem Archiv</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kind</source>
      <translation>
        <numerusform>Art</numerusform>
        <numerusform>Art</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Language</source>
      <translation>
        <numerusform>Sprache</numerusform>
        <numerusform>Sprache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Language chosen</source>
      <translation>
        <numerusform>Sprache gewählt</numerusform>
        <numerusform>Sprache gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Lawyer’s packet</source>
      <translation>
        <numerusform>Anwaltsmappe</numerusform>
        <numerusform>Anwaltsmappe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Lawyer’s packet: {title}</source>
      <translation>
        <numerusform>Anwaltsmappe: {title}</numerusform>
        <numerusform>Anwaltsmappe: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leads to a front page alone: which page of the site is it?</source>
      <translation>
        <numerusform>Führt nur zu einer Startseite: Welche Seite ist es?</numerusform>
        <numerusform>Führt nur zu einer Startseite: Welche Seite ist es?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leads to no source: which document, page or person is it?</source>
      <translation>
        <numerusform>Führt zu keiner Quelle: Welches Dokument, welche Seite oder Person ist es?</numerusform>
        <numerusform>Führt zu keiner Quelle: Welches Dokument, welche Seite oder Person ist es?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Led here from</source>
      <translation>
        <numerusform>Hierher geführt von</numerusform>
        <numerusform>Hierher geführt von</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Legal hold</source>
      <translation>
        <numerusform>Löschsperre</numerusform>
        <numerusform>Löschsperre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Legal hold lifted</source>
      <translation>
        <numerusform>Löschsperre aufgehoben</numerusform>
        <numerusform>Löschsperre aufgehoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Legal hold set</source>
      <translation>
        <numerusform>Löschsperre gesetzt</numerusform>
        <numerusform>Löschsperre gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Legal note</source>
      <translation>
        <numerusform>Rechtsnotiz</numerusform>
        <numerusform>Rechtsnotiz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Legal note written</source>
      <translation>
        <numerusform>Rechtsnotiz geschrieben</numerusform>
        <numerusform>Rechtsnotiz geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Legal risk</source>
      <translation>
        <numerusform>Rechtsrisiko</numerusform>
        <numerusform>Rechtsrisiko</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Letter to whom it criticises</source>
      <translation>
        <numerusform>Brief an Kritisierte</numerusform>
        <numerusform>Brief an Kritisierte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Letters, digits, capitals and every other sign must be the same.</source>
      <translation>
        <numerusform>Buchstaben, Ziffern, Großschreibung und alle anderen Zeichen müssen gleich sein.</numerusform>
        <numerusform>Buchstaben, Ziffern, Großschreibung und alle anderen Zeichen müssen gleich sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Linked data (JSON-LD)</source>
      <translation>
        <numerusform>Verknüpfte Daten (JSON-LD)</numerusform>
        <numerusform>Verknüpfte Daten (JSON-LD)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>List back to the writer</source>
      <translation>
        <numerusform>Liste an den Autor</numerusform>
        <numerusform>Liste an den Autor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>List back to the writer: {title}</source>
      <translation>
        <numerusform>Liste an den Autor: {title}</numerusform>
        <numerusform>Liste an den Autor: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>List of sources</source>
      <translation>
        <numerusform>Quellenliste</numerusform>
        <numerusform>Quellenliste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>List of sources: {title}</source>
      <translation>
        <numerusform>Quellenliste: {title}</numerusform>
        <numerusform>Quellenliste: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Locator</source>
      <translation>
        <numerusform>Fundstelle</numerusform>
        <numerusform>Fundstelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Looked for</source>
      <translation>
        <numerusform>Gesucht</numerusform>
        <numerusform>Gesucht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>MLA, 9th edition</source>
      <translation>
        <numerusform>MLA, 9. Auflage</numerusform>
        <numerusform>MLA, 9. Auflage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mar</source>
      <translation>
        <numerusform>März</numerusform>
        <numerusform>März</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>March</source>
      <translation>
        <numerusform>März</numerusform>
        <numerusform>März</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Markdown</source>
      <translation>
        <numerusform>Markdown</numerusform>
        <numerusform>Markdown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May</source>
      <translation>
        <numerusform>Mai</numerusform>
        <numerusform>Mai</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Members: {names}.</source>
      <translation>
        <numerusform>Mitglieder: {names}.</numerusform>
        <numerusform>Mitglieder: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Misleading</source>
      <translation>
        <numerusform>Irreführend</numerusform>
        <numerusform>Irreführend</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mixture</source>
      <translation>
        <numerusform>Teils, teils</numerusform>
        <numerusform>Teils, teils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Monday</source>
      <translation>
        <numerusform>Montag</numerusform>
        <numerusform>Montag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>More than one source is called “{name}”: give its id.</source>
      <translation>
        <numerusform>Mehr als eine Quelle heißt „{name}“: Geben Sie ihre Kennung an.</numerusform>
        <numerusform>Mehr als eine Quelle heißt „{name}“: Geben Sie ihre Kennung an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>More than one {kind} has an id that begins with “{prefix}”: give more of it.</source>
      <translation>
        <numerusform>Mehr als eine Kennung ({kind}) beginnt mit „{prefix}“: Geben Sie mehr davon an.</numerusform>
        <numerusform>Mehr als eine Kennung ({kind}) beginnt mit „{prefix}“: Geben Sie mehr davon an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mostly False</source>
      <translation>
        <numerusform>Größtenteils falsch</numerusform>
        <numerusform>Größtenteils falsch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mostly True</source>
      <translation>
        <numerusform>Größtenteils wahr</numerusform>
        <numerusform>Größtenteils wahr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved here</source>
      <translation>
        <numerusform>Hierher verschoben</numerusform>
        <numerusform>Hierher verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved in draft {number}, with the same words.</source>
      <translation>
        <numerusform>In Fassung {number} verschoben, mit denselben Worten.</numerusform>
        <numerusform>In Fassung {number} verschoben, mit denselben Worten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>My claims</source>
      <translation>
        <numerusform>Meine Behauptungen</numerusform>
        <numerusform>Meine Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Name a backup, or give --newest or --empty.</source>
      <translation>
        <numerusform>Nennen Sie eine Sicherung, oder geben Sie --newest oder --empty an.</numerusform>
        <numerusform>Nennen Sie eine Sicherung, oder geben Sie --newest oder --empty an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Name at least one recipient.</source>
      <translation>
        <numerusform>Nennen Sie mindestens einen Empfänger.</numerusform>
        <numerusform>Nennen Sie mindestens einen Empfänger.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Name both the address of the authority and the file of its certificate.</source>
      <translation>
        <numerusform>Nennen Sie sowohl die Adresse des Zeitstempeldienstes als auch die Datei seines Zertifikats.</numerusform>
        <numerusform>Nennen Sie sowohl die Adresse des Zeitstempeldienstes als auch die Datei seines Zertifikats.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Name the file of the certificate with -o.</source>
      <translation>
        <numerusform>Nennen Sie die Datei der Bescheinigung mit -o.</numerusform>
        <numerusform>Nennen Sie die Datei der Bescheinigung mit -o.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Name whom you invite.</source>
      <translation>
        <numerusform>Nennen Sie, wen Sie einladen.</numerusform>
        <numerusform>Nennen Sie, wen Sie einladen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Needs a look</source>
      <translation>
        <numerusform>Anzusehen</numerusform>
        <numerusform>Anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Needs change</source>
      <translation>
        <numerusform>Zu ändern</numerusform>
        <numerusform>Zu ändern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>New</source>
      <translation>
        <numerusform>Neu</numerusform>
        <numerusform>Neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>New claim</source>
      <translation>
        <numerusform>Neue Behauptung</numerusform>
        <numerusform>Neue Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>New in draft {number}.</source>
      <translation>
        <numerusform>Neu in Fassung {number}.</numerusform>
        <numerusform>Neu in Fassung {number}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>New scale: {scale}</source>
      <translation>
        <numerusform>Neue Skala: {scale}</numerusform>
        <numerusform>Neue Skala: {scale}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Newer draft taken in</source>
      <translation>
        <numerusform>Neuere Fassung eingelesen</numerusform>
        <numerusform>Neuere Fassung eingelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No authority for time stamps is named in the settings, with its certificate.</source>
      <translation>
        <numerusform>In den Einstellungen ist kein Zeitstempeldienst mit seinem Zertifikat genannt.</numerusform>
        <numerusform>In den Einstellungen ist kein Zeitstempeldienst mit seinem Zertifikat genannt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No claim is confirmed that its evidence contradicts</source>
      <translation>
        <numerusform>Keine Behauptung ist bestätigt, der ihre Belege widersprechen</numerusform>
        <numerusform>Keine Behauptung ist bestätigt, der ihre Belege widersprechen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No claim needs a comment.</source>
      <translation>
        <numerusform>Keine Behauptung braucht einen Kommentar.</numerusform>
        <numerusform>Keine Behauptung braucht einen Kommentar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No claim rests on them.</source>
      <translation>
        <numerusform>Keine Behauptung beruht auf ihr.</numerusform>
        <numerusform>Keine Behauptung beruht auf ihr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No claim was flagged, criticises anybody or alleges anything.</source>
      <translation>
        <numerusform>Keine Behauptung ist gekennzeichnet, kritisiert jemanden oder wirft etwas vor.</numerusform>
        <numerusform>Keine Behauptung ist gekennzeichnet, kritisiert jemanden oder wirft etwas vor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No claims are marked.</source>
      <translation>
        <numerusform>Keine Behauptungen sind markiert.</numerusform>
        <numerusform>Keine Behauptungen sind markiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No column for the facts was found: name it “claim” in the first row of the sheet.</source>
      <translation>
        <numerusform>Es fand sich keine Spalte für die Fakten: Nennen Sie sie in der ersten Zeile der Tabelle „claim“.</numerusform>
        <numerusform>Es fand sich keine Spalte für die Fakten: Nennen Sie sie in der ersten Zeile der Tabelle „claim“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No confidential source stands alone</source>
      <translation>
        <numerusform>Keine vertrauliche Quelle steht allein</numerusform>
        <numerusform>Keine vertrauliche Quelle steht allein</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No copy and no article is called “{name}”.</source>
      <translation>
        <numerusform>Keine Kopie und kein Artikel heißt „{name}“.</numerusform>
        <numerusform>Keine Kopie und kein Artikel heißt „{name}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No copy of this article’s sources was kept yet.</source>
      <translation>
        <numerusform>Noch keine Kopie der Quellen dieses Artikels aufbewahrt.</numerusform>
        <numerusform>Noch keine Kopie der Quellen dieses Artikels aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No copy of this claim’s sources was kept yet.</source>
      <translation>
        <numerusform>Noch keine Kopie der Quellen dieser Behauptung aufbewahrt.</numerusform>
        <numerusform>Noch keine Kopie der Quellen dieser Behauptung aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No copy of this source was kept yet.</source>
      <translation>
        <numerusform>Noch keine Kopie dieser Quelle aufbewahrt.</numerusform>
        <numerusform>Noch keine Kopie dieser Quelle aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No copy of “{title}” is a table.</source>
      <translation>
        <numerusform>Keine Kopie von „{title}“ ist eine Tabelle.</numerusform>
        <numerusform>Keine Kopie von „{title}“ ist eine Tabelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No correction waits for an answer.</source>
      <translation>
        <numerusform>Keine Korrektur wartet auf eine Antwort.</numerusform>
        <numerusform>Keine Korrektur wartet auf eine Antwort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No logo of documents</source>
      <translation>
        <numerusform>Kein Logo der Dokumente</numerusform>
        <numerusform>Kein Logo der Dokumente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No longer in the article</source>
      <translation>
        <numerusform>Nicht mehr im Artikel</numerusform>
        <numerusform>Nicht mehr im Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No page</source>
      <translation>
        <numerusform>Keine Seitenzahl</numerusform>
        <numerusform>Keine Seitenzahl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No passage of “{source}” is given.</source>
      <translation>
        <numerusform>Von „{source}“ ist keine Belegstelle angegeben.</numerusform>
        <numerusform>Von „{source}“ ist keine Belegstelle angegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No passage was chosen, and nothing is asked.</source>
      <translation>
        <numerusform>Es ist keine Stelle gewählt und nichts gefragt.</numerusform>
        <numerusform>Es ist keine Stelle gewählt und nichts gefragt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No passphrase was given.</source>
      <translation>
        <numerusform>Keine Passphrase wurde angegeben.</numerusform>
        <numerusform>Keine Passphrase wurde angegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No player is known for recordings of this kind ({kind}).</source>
      <translation>
        <numerusform>Für Aufnahmen dieser Art ({kind}) ist kein Player bekannt.</numerusform>
        <numerusform>Für Aufnahmen dieser Art ({kind}) ist kein Player bekannt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No scale has a verdict “{verdict}”.</source>
      <translation>
        <numerusform>Keine Skala hat einen Befund „{verdict}“.</numerusform>
        <numerusform>Keine Skala hat einen Befund „{verdict}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No source</source>
      <translation>
        <numerusform>Keine Quelle</numerusform>
        <numerusform>Keine Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No style of one’s own was chosen yet: name its file (.csl).</source>
      <translation>
        <numerusform>Noch ist kein eigener Stil gewählt: Nennen Sie seine Datei (.csl).</numerusform>
        <numerusform>Noch ist kein eigener Stil gewählt: Nennen Sie seine Datei (.csl).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No time code</source>
      <translation>
        <numerusform>Keine Zeitangabe</numerusform>
        <numerusform>Keine Zeitangabe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No time stamp was given. {reason}</source>
      <translation>
        <numerusform>Es wurde kein Zeitstempel gegeben. {reason}</numerusform>
        <numerusform>Es wurde kein Zeitstempel gegeben. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No time stamp was given: {address} answered with status {status}.</source>
      <translation>
        <numerusform>Es wurde kein Zeitstempel gegeben: {address} antwortete mit Status {status}.</numerusform>
        <numerusform>Es wurde kein Zeitstempel gegeben: {address} antwortete mit Status {status}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No word differs.</source>
      <translation>
        <numerusform>Kein Wort ist anders.</numerusform>
        <numerusform>Kein Wort ist anders.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nobody reads this article as the second: begin a second reading first.</source>
      <translation>
        <numerusform>Diesen Artikel liest niemand gegen: Beginnen Sie zuerst ein Gegenlesen.</numerusform>
        <numerusform>Diesen Artikel liest niemand gegen: Beginnen Sie zuerst ein Gegenlesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not a fact</source>
      <translation>
        <numerusform>Keine Tatsache</numerusform>
        <numerusform>Keine Tatsache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not all could be read of {what}.</source>
      <translation>
        <numerusform>Nicht alles war zu lesen in: {what}.</numerusform>
        <numerusform>Nicht alles war zu lesen in: {what}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not encrypted on “{desk}”. {keeper} can read it as its members can, but for legal notes and names of confidential sources, which are encrypted all the same.</source>
      <translation>
        <numerusform>Nicht verschlüsselt auf „{desk}“. {keeper}, kann es lesen wie die Mitglieder, nur nicht Rechtsnotizen und die Namen vertraulicher Quellen, die auch hier verschlüsselt sind.</numerusform>
        <numerusform>Nicht verschlüsselt auf „{desk}“. {keeper}, kann es lesen wie die Mitglieder, nur nicht Rechtsnotizen und die Namen vertraulicher Quellen, die auch hier verschlüsselt sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not found in what was said.</source>
      <translation>
        <numerusform>Im Gesagten nicht gefunden.</numerusform>
        <numerusform>Im Gesagten nicht gefunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not in the article</source>
      <translation>
        <numerusform>Nicht im Artikel</numerusform>
        <numerusform>Nicht im Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not the words that were said.</source>
      <translation>
        <numerusform>Nicht die gesagten Worte.</numerusform>
        <numerusform>Nicht die gesagten Worte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note</source>
      <translation>
        <numerusform>Notiz</numerusform>
        <numerusform>Notiz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note written</source>
      <translation>
        <numerusform>Notiz geschrieben</numerusform>
        <numerusform>Notiz geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing is open.</source>
      <translation>
        <numerusform>Nichts ist offen.</numerusform>
        <numerusform>Nichts ist offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing new came.</source>
      <translation>
        <numerusform>Nichts Neues kam an.</numerusform>
        <numerusform>Nichts Neues kam an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing should change, and nothing is asked.</source>
      <translation>
        <numerusform>Nichts soll sich ändern, und nichts ist offen.</numerusform>
        <numerusform>Nichts soll sich ändern, und nichts ist offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was removed.</source>
      <translation>
        <numerusform>Nichts wurde entfernt.</numerusform>
        <numerusform>Nichts wurde entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was sent to the archive.</source>
      <translation>
        <numerusform>An das Archiv wurde nichts gesendet.</numerusform>
        <numerusform>An das Archiv wurde nichts gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was written: a note, a passage or the article would show who “{name}” is, where it says: “…{words}…”</source>
      <translation>
        <numerusform>Nichts wurde geschrieben: Eine Notiz, eine Belegstelle oder der Artikel würde zeigen, wer „{name}“ ist, und zwar hier: „… {words} …“</numerusform>
        <numerusform>Nichts wurde geschrieben: Eine Notiz, eine Belegstelle oder der Artikel würde zeigen, wer „{name}“ ist, und zwar hier: „… {words} …“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was written: a note, a passage or the article would show who “{name}” is.</source>
      <translation>
        <numerusform>Nichts wurde geschrieben: Eine Notiz, eine Belegstelle oder der Artikel würde zeigen, wer „{name}“ ist.</numerusform>
        <numerusform>Nichts wurde geschrieben: Eine Notiz, eine Belegstelle oder der Artikel würde zeigen, wer „{name}“ ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was written: “{part}” in the writer's own file holds far more than an article once unpacked.</source>
      <translation>
        <numerusform>Es wurde nichts geschrieben: „{part}“ in der Datei des Autors enthält entpackt weit mehr als ein Artikel.</numerusform>
        <numerusform>Es wurde nichts geschrieben: „{part}“ in der Datei des Autors enthält entpackt weit mehr als ein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nov</source>
      <translation>
        <numerusform>Nov.</numerusform>
        <numerusform>Nov.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>November</source>
      <translation>
        <numerusform>November</numerusform>
        <numerusform>November</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Oct</source>
      <translation>
        <numerusform>Okt.</numerusform>
        <numerusform>Okt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>October</source>
      <translation>
        <numerusform>Oktober</numerusform>
        <numerusform>Oktober</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Off: {rule}</source>
      <translation>
        <numerusform>Aus: {rule}</numerusform>
        <numerusform>Aus: {rule}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On</source>
      <translation>
        <numerusform>Auf</numerusform>
        <numerusform>Auf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On which page of the document is it?</source>
      <translation>
        <numerusform>Auf welcher Seite des Dokuments steht es?</numerusform>
        <numerusform>Auf welcher Seite des Dokuments steht es?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On: {rule}</source>
      <translation>
        <numerusform>An: {rule}</numerusform>
        <numerusform>An: {rule}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On: {rule} ({number})</source>
      <translation>
        <numerusform>An: {rule} ({number})</numerusform>
        <numerusform>An: {rule} ({number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One verdict must confirm: it closes the claim and needs no correction.</source>
      <translation>
        <numerusform>Ein Befund muss bestätigen: Er schließt die Behauptung ab und braucht keine Korrektur.</numerusform>
        <numerusform>Ein Befund muss bestätigen: Er schließt die Behauptung ab und braucht keine Korrektur.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only a hyphen changed, and a typing error was put right.</source>
      <translation>
        <numerusform>Nur ein Bindestrich änderte sich, und ein Tippfehler wurde berichtigt.</numerusform>
        <numerusform>Nur ein Bindestrich änderte sich, und ein Tippfehler wurde berichtigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only a hyphen changed.</source>
      <translation>
        <numerusform>Nur ein Bindestrich änderte sich.</numerusform>
        <numerusform>Nur ein Bindestrich änderte sich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only a typing error was put right.</source>
      <translation>
        <numerusform>Nur ein Tippfehler wurde berichtigt.</numerusform>
        <numerusform>Nur ein Tippfehler wurde berichtigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only an owner may end the membership of another on “{desk}”.</source>
      <translation>
        <numerusform>Nur wem „{desk}“ gehört, darf die Mitgliedschaft anderer beenden.</numerusform>
        <numerusform>Nur wem „{desk}“ gehört, darf die Mitgliedschaft anderer beenden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only an owner of the shared desk “{desk}” may invite.</source>
      <translation>
        <numerusform>Nur wem der gemeinsame Prüftisch „{desk}“ gehört, darf einladen.</numerusform>
        <numerusform>Nur wem der gemeinsame Prüftisch „{desk}“ gehört, darf einladen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only an owner or a checker may share a case on “{desk}”.</source>
      <translation>
        <numerusform>Nur wem „{desk}“ gehört oder wer dort prüft, darf einen Fall teilen.</numerusform>
        <numerusform>Nur wem „{desk}“ gehört oder wer dort prüft, darf einen Fall teilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only capitals or marks at its ends changed.</source>
      <translation>
        <numerusform>Nur Großschreibung oder Zeichen am Rand änderten sich.</numerusform>
        <numerusform>Nur Großschreibung oder Zeichen am Rand änderten sich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only the style of quotation marks, dashes or omissions changed.</source>
      <translation>
        <numerusform>Nur die Art der Anführungszeichen, Striche oder Auslassungen änderte sich.</numerusform>
        <numerusform>Nur die Art der Anführungszeichen, Striche oder Auslassungen änderte sich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only white space changed.</source>
      <translation>
        <numerusform>Nur Leerraum änderte sich.</numerusform>
        <numerusform>Nur Leerraum änderte sich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only who entered a confidential source shares its name.</source>
      <translation>
        <numerusform>Nur wer eine vertrauliche Quelle eingetragen hat, teilt ihren Namen.</numerusform>
        <numerusform>Nur wer eine vertrauliche Quelle eingetragen hat, teilt ihren Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Open</source>
      <translation>
        <numerusform>Offen</numerusform>
        <numerusform>Offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Open questions</source>
      <translation>
        <numerusform>Offene Fragen</numerusform>
        <numerusform>Offene Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Origin</source>
      <translation>
        <numerusform>Ursprung</numerusform>
        <numerusform>Ursprung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Orphaned</source>
      <translation>
        <numerusform>Verwaist</numerusform>
        <numerusform>Verwaist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Orphaned claim</source>
      <translation>
        <numerusform>Verwaiste Behauptung</numerusform>
        <numerusform>Verwaiste Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Orphaned claims</source>
      <translation>
        <numerusform>Verwaiste Behauptungen</numerusform>
        <numerusform>Verwaiste Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Others’ claims</source>
      <translation>
        <numerusform>Behauptungen anderer</numerusform>
        <numerusform>Behauptungen anderer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Outside reader’s pack</source>
      <translation>
        <numerusform>Mappe für Außenleser</numerusform>
        <numerusform>Mappe für Außenleser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>PDF</source>
      <translation>
        <numerusform>PDF</numerusform>
        <numerusform>PDF</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Page</source>
      <translation>
        <numerusform>Seite</numerusform>
        <numerusform>Seite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Page {page} of {pages}</source>
      <translation>
        <numerusform>Seite {page} von {pages}</numerusform>
        <numerusform>Seite {page} von {pages}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Pants on Fire</source>
      <translation>
        <numerusform>Dreist gelogen</numerusform>
        <numerusform>Dreist gelogen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Passage</source>
      <translation>
        <numerusform>Belegstelle</numerusform>
        <numerusform>Belegstelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Passages</source>
      <translation>
        <numerusform>Stellen</numerusform>
        <numerusform>Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Passages to read</source>
      <translation>
        <numerusform>Stellen zum Lesen</numerusform>
        <numerusform>Stellen zum Lesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Passages to read: {title}</source>
      <translation>
        <numerusform>Stellen zum Lesen: {title}</numerusform>
        <numerusform>Stellen zum Lesen: {title}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>People</source>
      <translation>
        <numerusform>Personen</numerusform>
        <numerusform>Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Phrases for notes: {count}</source>
      <translation>
        <numerusform>Wendungen für Notizen: {count}</numerusform>
        <numerusform>Wendungen für Notizen: {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Picture</source>
      <translation>
        <numerusform>Bild</numerusform>
        <numerusform>Bild</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Picture {number}</source>
      <translation>
        <numerusform>Bild {number}</numerusform>
        <numerusform>Bild {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Picture {number} cannot be shown.</source>
      <translation>
        <numerusform>Bild {number} lässt sich nicht zeigen.</numerusform>
        <numerusform>Bild {number} lässt sich nicht zeigen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Picture {number}: {alt}</source>
      <translation>
        <numerusform>Bild {number}: {alt}</numerusform>
        <numerusform>Bild {number}: {alt}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Pictures of the page kept</source>
      <translation>
        <numerusform>Bilder der Seite gesichert</numerusform>
        <numerusform>Bilder der Seite gesichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place</source>
      <translation>
        <numerusform>Stelle</numerusform>
        <numerusform>Stelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Places in draft {number} of “{title}” that do not hold the text they should: {count}.</source>
      <translation>
        <numerusform>Stellen in Fassung {number} von „{title}“, an denen nicht der Text steht, der dort stehen sollte: {count}.</numerusform>
        <numerusform>Stellen in Fassung {number} von „{title}“, an denen nicht der Text steht, der dort stehen sollte: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Please read each passage and write below it what is wrong, doubtful or missing; leave out what is well. Then save the answers and send the file back. Nothing leaves this page by itself.</source>
      <translation>
        <numerusform>Bitte lesen Sie jede Stelle und schreiben Sie darunter, was falsch, zweifelhaft oder unvollständig ist; was stimmt, lassen Sie aus. Sichern Sie dann die Antworten und senden Sie die Datei zurück. Von selbst verlässt nichts diese Seite.</numerusform>
        <numerusform>Bitte lesen Sie jede Stelle und schreiben Sie darunter, was falsch, zweifelhaft oder unvollständig ist; was stimmt, lassen Sie aus. Sichern Sie dann die Antworten und senden Sie die Datei zurück. Von selbst verlässt nichts diese Seite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Point {number}</source>
      <translation>
        <numerusform>Punkt {number}</numerusform>
        <numerusform>Punkt {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>PostgreSQL could not do “{what}”: {reason}</source>
      <translation>
        <numerusform>PostgreSQL konnte „{what}“ nicht ausführen: {reason}</numerusform>
        <numerusform>PostgreSQL konnte „{what}“ nicht ausführen: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>PostgreSQL does not run as the administrator: start this as an ordinary user, or give “{folder}” to one.</source>
      <translation>
        <numerusform>PostgreSQL läuft nicht mit Administratorrechten: Starten Sie dies mit einem gewöhnlichen Konto, oder übergeben Sie „{folder}“ einem solchen.</numerusform>
        <numerusform>PostgreSQL läuft nicht mit Administratorrechten: Starten Sie dies mit einem gewöhnlichen Konto, oder übergeben Sie „{folder}“ einem solchen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Problems</source>
      <translation>
        <numerusform>Mängel</numerusform>
        <numerusform>Mängel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Proposed sources</source>
      <translation>
        <numerusform>Vorgeschlagene Quellen</numerusform>
        <numerusform>Vorgeschlagene Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Proposed, not accepted</source>
      <translation>
        <numerusform>Vorgeschlagen, nicht angenommen</numerusform>
        <numerusform>Vorgeschlagen, nicht angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Published</source>
      <translation>
        <numerusform>Veröffentlicht</numerusform>
        <numerusform>Veröffentlicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Published correction noted</source>
      <translation>
        <numerusform>Berichtigung vermerkt</numerusform>
        <numerusform>Berichtigung vermerkt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Published correction taken back</source>
      <translation>
        <numerusform>Berichtigung zurückgenommen</numerusform>
        <numerusform>Berichtigung zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Publisher</source>
      <translation>
        <numerusform>Verlag</numerusform>
        <numerusform>Verlag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put the cursor between two words of the claim to split it there.</source>
      <translation>
        <numerusform>Setzen Sie den Cursor zwischen zwei Wörter der Behauptung, um sie dort zu teilen.</numerusform>
        <numerusform>Setzen Sie den Cursor zwischen zwei Wörter der Behauptung, um sie dort zu teilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put to {name}</source>
      <translation>
        <numerusform>{name} vorgehalten</numerusform>
        <numerusform>{name} vorgehalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Queries</source>
      <translation>
        <numerusform>Rückfragen</numerusform>
        <numerusform>Rückfragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Query</source>
      <translation>
        <numerusform>Rückfrage</numerusform>
        <numerusform>Rückfrage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Query answered</source>
      <translation>
        <numerusform>Rückfrage beantwortet</numerusform>
        <numerusform>Rückfrage beantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Query put</source>
      <translation>
        <numerusform>Rückfrage gestellt</numerusform>
        <numerusform>Rückfrage gestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Query taken back</source>
      <translation>
        <numerusform>Rückfrage zurückgenommen</numerusform>
        <numerusform>Rückfrage zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Question</source>
      <translation>
        <numerusform>Frage</numerusform>
        <numerusform>Frage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Questions</source>
      <translation>
        <numerusform>Fragen</numerusform>
        <numerusform>Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Quotes</source>
      <translation>
        <numerusform>Zitate</numerusform>
        <numerusform>Zitate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reason</source>
      <translation>
        <numerusform>Grund</numerusform>
        <numerusform>Grund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reason: {reason}</source>
      <translation>
        <numerusform>Grund: {reason}</numerusform>
        <numerusform>Grund: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reckoned from {articles} articles of this desk: {claims} claims decided in {hours} hours of work, pauses of more than 15 minutes left out.</source>
      <translation>
        <numerusform>Berechnet aus {articles} Artikeln dieses Prüftischs: {claims} Behauptungen in {hours} Stunden Arbeit entschieden, Pausen über 15 Minuten nicht gezählt.</numerusform>
        <numerusform>Berechnet aus {articles} Artikeln dieses Prüftischs: {claims} Behauptungen in {hours} Stunden Arbeit entschieden, Pausen über 15 Minuten nicht gezählt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Record {count} answer</source>
      <translation>
        <numerusform>{count} Antwort festhalten</numerusform>
        <numerusform>{count} Antwort festhalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Record {count} answers</source>
      <translation>
        <numerusform>{count} Antworten festhalten</numerusform>
        <numerusform>{count} Antworten festhalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Recordings and own observation</source>
      <translation>
        <numerusform>Aufnahmen und eigene Beobachtung</numerusform>
        <numerusform>Aufnahmen und eigene Beobachtung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Redo: {step}</source>
      <translation>
        <numerusform>Wiederholen: {step}</numerusform>
        <numerusform>Wiederholen: {step}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remark asked again</source>
      <translation>
        <numerusform>Hinweis gilt wieder</numerusform>
        <numerusform>Hinweis gilt wieder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remark put away</source>
      <translation>
        <numerusform>Hinweis weggelegt</numerusform>
        <numerusform>Hinweis weggelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remarks answered</source>
      <translation>
        <numerusform>Beantwortete Hinweise</numerusform>
        <numerusform>Beantwortete Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remarks on 1 claim are not answered.</source>
      <translation>
        <numerusform>Hinweise zu 1 Behauptung sind nicht beantwortet.</numerusform>
        <numerusform>Hinweise zu 1 Behauptung sind nicht beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remarks on {count} claims are not answered.</source>
      <translation>
        <numerusform>Hinweise zu {count} Behauptungen sind nicht beantwortet.</numerusform>
        <numerusform>Hinweise zu {count} Behauptungen sind nicht beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed</source>
      <translation>
        <numerusform>Entfallen</numerusform>
        <numerusform>Entfallen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reopened</source>
      <translation>
        <numerusform>Wieder geöffnet</numerusform>
        <numerusform>Wieder geöffnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reply</source>
      <translation>
        <numerusform>Antwort</numerusform>
        <numerusform>Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reply noted</source>
      <translation>
        <numerusform>Antwort vermerkt</numerusform>
        <numerusform>Antwort vermerkt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Request for an answer</source>
      <translation>
        <numerusform>Bitte um Stellungnahme</numerusform>
        <numerusform>Bitte um Stellungnahme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Retention rule set</source>
      <translation>
        <numerusform>Aufbewahrungsregel gesetzt</numerusform>
        <numerusform>Aufbewahrungsregel gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Role</source>
      <translation>
        <numerusform>Rolle</numerusform>
        <numerusform>Rolle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rows of {table} hold something that this program never wrote.</source>
      <translation>
        <numerusform>Zeilen von {table} enthalten etwas, das dieses Programm nie schrieb.</numerusform>
        <numerusform>Zeilen von {table} enthalten etwas, das dieses Programm nie schrieb.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rows of {table} that refer to something that is not there: {count}.</source>
      <translation>
        <numerusform>Zeilen von {table}, die auf etwas verweisen, das es nicht gibt: {count}.</numerusform>
        <numerusform>Zeilen von {table}, die auf etwas verweisen, das es nicht gibt: {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rule on sources set</source>
      <translation>
        <numerusform>Regel für Quellen gesetzt</numerusform>
        <numerusform>Regel für Quellen gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ruling</source>
      <translation>
        <numerusform>Begründung</numerusform>
        <numerusform>Begründung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ruling written</source>
      <translation>
        <numerusform>Begründung geschrieben</numerusform>
        <numerusform>Begründung geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saturday</source>
      <translation>
        <numerusform>Samstag</numerusform>
        <numerusform>Samstag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Save the answers</source>
      <translation>
        <numerusform>Antworten sichern</numerusform>
        <numerusform>Antworten sichern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved of {what}: {number} rows.</source>
      <translation>
        <numerusform>Gerettet von {what}: {number} Zeilen.</numerusform>
        <numerusform>Gerettet von {what}: {number} Zeilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved: send the file back to the desk.</source>
      <translation>
        <numerusform>Gesichert: Senden Sie die Datei an die Redaktion zurück.</numerusform>
        <numerusform>Gesichert: Senden Sie die Datei an die Redaktion zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say by what way it was put: a letter, a call, a message.</source>
      <translation>
        <numerusform>Sagen Sie, auf welchem Weg sie vorgehalten wurde: Brief, Anruf, Nachricht.</numerusform>
        <numerusform>Sagen Sie, auf welchem Weg sie vorgehalten wurde: Brief, Anruf, Nachricht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say in which folder the shared desk “{desk}” is here.</source>
      <translation>
        <numerusform>Nennen Sie den Ordner, in dem der gemeinsame Prüftisch „{desk}“ hier liegt.</numerusform>
        <numerusform>Nennen Sie den Ordner, in dem der gemeinsame Prüftisch „{desk}“ hier liegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say install or remove.</source>
      <translation>
        <numerusform>Sagen Sie install oder remove.</numerusform>
        <numerusform>Sagen Sie install oder remove.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say what is asked.</source>
      <translation>
        <numerusform>Sagen Sie, was gefragt wird.</numerusform>
        <numerusform>Sagen Sie, was gefragt wird.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say what is right.</source>
      <translation>
        <numerusform>Sagen Sie, was richtig ist.</numerusform>
        <numerusform>Sagen Sie, was richtig ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say where the shared desk is to be: --folder DIR or --server URL.</source>
      <translation>
        <numerusform>Nennen Sie, wo der gemeinsame Prüftisch liegen soll: --folder DIR oder --server URL.</numerusform>
        <numerusform>Nennen Sie, wo der gemeinsame Prüftisch liegen soll: --folder DIR oder --server URL.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say where you looked.</source>
      <translation>
        <numerusform>Sagen Sie, wo Sie gesucht haben.</numerusform>
        <numerusform>Sagen Sie, wo Sie gesucht haben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say which shared desk is meant: {names}.</source>
      <translation>
        <numerusform>Nennen Sie, welcher gemeinsame Prüftisch gemeint ist: {names}.</numerusform>
        <numerusform>Nennen Sie, welcher gemeinsame Prüftisch gemeint ist: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say who reads.</source>
      <translation>
        <numerusform>Sagen Sie, wer liest.</numerusform>
        <numerusform>Sagen Sie, wer liest.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say whom this criticises.</source>
      <translation>
        <numerusform>Sagen Sie, wen das kritisiert.</numerusform>
        <numerusform>Sagen Sie, wen das kritisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Say why you differ.</source>
      <translation>
        <numerusform>Sagen Sie, warum Sie es anders sehen.</numerusform>
        <numerusform>Sagen Sie, warum Sie es anders sehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Scale</source>
      <translation>
        <numerusform>Skala</numerusform>
        <numerusform>Skala</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Scale added</source>
      <translation>
        <numerusform>Skala hinzugefügt</numerusform>
        <numerusform>Skala hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Scale changed</source>
      <translation>
        <numerusform>Skala geändert</numerusform>
        <numerusform>Skala geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Scale chosen</source>
      <translation>
        <numerusform>Skala gewählt</numerusform>
        <numerusform>Skala gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Scale of new articles: {scale}</source>
      <translation>
        <numerusform>Skala neuer Artikel: {scale}</numerusform>
        <numerusform>Skala neuer Artikel: {scale}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Scale removed</source>
      <translation>
        <numerusform>Skala entfernt</numerusform>
        <numerusform>Skala entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Search log</source>
      <translation>
        <numerusform>Suchprotokoll</numerusform>
        <numerusform>Suchprotokoll</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Search noted</source>
      <translation>
        <numerusform>Recherche notiert</numerusform>
        <numerusform>Recherche notiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Search taken off</source>
      <translation>
        <numerusform>Recherche abgenommen</numerusform>
        <numerusform>Recherche abgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second read</source>
      <translation>
        <numerusform>Gegenlesen</numerusform>
        <numerusform>Gegenlesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reader</source>
      <translation>
        <numerusform>Zweitleser</numerusform>
        <numerusform>Zweitleser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reader’s opinion</source>
      <translation>
        <numerusform>Urteil des Gegenlesers</numerusform>
        <numerusform>Urteil des Gegenlesers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reader’s opinion given</source>
      <translation>
        <numerusform>Urteil des Gegenlesers abgegeben</numerusform>
        <numerusform>Urteil des Gegenlesers abgegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reader’s opinion taken back</source>
      <translation>
        <numerusform>Urteil des Gegenlesers zurückgenommen</numerusform>
        <numerusform>Urteil des Gegenlesers zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reading</source>
      <translation>
        <numerusform>Gegenlesen</numerusform>
        <numerusform>Gegenlesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reading begun</source>
      <translation>
        <numerusform>Gegenlesen begonnen</numerusform>
        <numerusform>Gegenlesen begonnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Second reading ended</source>
      <translation>
        <numerusform>Gegenlesen beendet</numerusform>
        <numerusform>Gegenlesen beendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Seeded errors found</source>
      <translation>
        <numerusform>Gefundene gesetzte Fehler</numerusform>
        <numerusform>Gefundene gesetzte Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Seen in {picture}</source>
      <translation>
        <numerusform>Zu sehen in {picture}</numerusform>
        <numerusform>Zu sehen in {picture}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Seen in {picture}; the part is {width} % wide and {height} % high, {left} % from the left and {top} % from the top</source>
      <translation>
        <numerusform>Zu sehen in {picture}; der Ausschnitt ist {width} % breit und {height} % hoch, {left} % von links und {top} % von oben</numerusform>
        <numerusform>Zu sehen in {picture}; der Ausschnitt ist {width} % breit und {height} % hoch, {left} % von links und {top} % von oben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Select some words of the article first.</source>
      <translation>
        <numerusform>Markieren Sie zuerst einige Worte des Artikels.</numerusform>
        <numerusform>Markieren Sie zuerst einige Worte des Artikels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Select the words of the article that this claim stands for now.</source>
      <translation>
        <numerusform>Markieren Sie die Worte des Artikels, für die diese Behauptung jetzt steht.</numerusform>
        <numerusform>Markieren Sie die Worte des Artikels, für die diese Behauptung jetzt steht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sep</source>
      <translation>
        <numerusform>Sept.</numerusform>
        <numerusform>Sept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>September</source>
      <translation>
        <numerusform>September</numerusform>
        <numerusform>September</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside</source>
      <translation>
        <numerusform>Ausgeklammert</numerusform>
        <numerusform>Ausgeklammert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside: {said}.</source>
      <translation>
        <numerusform>Ausgeklammert: {said}.</numerusform>
        <numerusform>Ausgeklammert: {said}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set-aside</source>
      <translation>
        <numerusform>Ausgeklammertes</numerusform>
        <numerusform>Ausgeklammertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Several sources have more than one origin</source>
      <translation>
        <numerusform>Mehrere Quellen haben mehr als einen Ursprung</numerusform>
        <numerusform>Mehrere Quellen haben mehr als einen Ursprung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Shared: {count} step is there.</source>
      <translation>
        <numerusform>Geteilt: {count} Schritt ist dort.</numerusform>
        <numerusform>Geteilt: {count} Schritt ist dort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Shared: {count} steps are there.</source>
      <translation>
        <numerusform>Geteilt: {count} Schritte sind dort.</numerusform>
        <numerusform>Geteilt: {count} Schritte sind dort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed off</source>
      <translation>
        <numerusform>Freigegeben</numerusform>
        <numerusform>Freigegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed off by {person}</source>
      <translation>
        <numerusform>Freigegeben von {person}</numerusform>
        <numerusform>Freigegeben von {person}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed off by {person} on {when}</source>
      <translation>
        <numerusform>Freigegeben von {person} am {when}</numerusform>
        <numerusform>Freigegeben von {person} am {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed off by {person} on {when}, reopened on {later}</source>
      <translation>
        <numerusform>Freigegeben von {person} am {when}, wieder geöffnet am {later}</numerusform>
        <numerusform>Freigegeben von {person} am {when}, wieder geöffnet am {later}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed over: {what}</source>
      <translation>
        <numerusform>Trotzdem freigegeben: {what}</numerusform>
        <numerusform>Trotzdem freigegeben: {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Soft hyphens, signs without width and ligatures count as the letters they stand for.</source>
      <translation>
        <numerusform>Weiche Trennzeichen, Zeichen ohne Breite und Ligaturen gelten als die Buchstaben, für die sie stehen.</numerusform>
        <numerusform>Weiche Trennzeichen, Zeichen ohne Breite und Ligaturen gelten als die Buchstaben, für die sie stehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Something stands in the way: sign over it with a reason, or see to it.</source>
      <translation>
        <numerusform>Etwas steht im Weg: Geben Sie mit einem Grund trotzdem frei, oder kümmern Sie sich darum.</numerusform>
        <numerusform>Etwas steht im Weg: Geben Sie mit einem Grund trotzdem frei, oder kümmern Sie sich darum.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source</source>
      <translation>
        <numerusform>Quelle</numerusform>
        <numerusform>Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source accepted</source>
      <translation>
        <numerusform>Quelle angenommen</numerusform>
        <numerusform>Quelle angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source attached</source>
      <translation>
        <numerusform>Quelle angeheftet</numerusform>
        <numerusform>Quelle angeheftet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source changed</source>
      <translation>
        <numerusform>Quelle geändert</numerusform>
        <numerusform>Quelle geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source dismissed</source>
      <translation>
        <numerusform>Quelle verworfen</numerusform>
        <numerusform>Quelle verworfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source moved</source>
      <translation>
        <numerusform>Quelle verschoben</numerusform>
        <numerusform>Quelle verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source opened</source>
      <translation>
        <numerusform>Quelle geöffnet</numerusform>
        <numerusform>Quelle geöffnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Source taken off</source>
      <translation>
        <numerusform>Quelle abgenommen</numerusform>
        <numerusform>Quelle abgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources</source>
      <translation>
        <numerusform>Quellen</numerusform>
        <numerusform>Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources accepted</source>
      <translation>
        <numerusform>Quellen angenommen</numerusform>
        <numerusform>Quellen angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources dismissed</source>
      <translation>
        <numerusform>Quellen verworfen</numerusform>
        <numerusform>Quellen verworfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources given or found</source>
      <translation>
        <numerusform>Angegebene oder gefundene Quellen</numerusform>
        <numerusform>Angegebene oder gefundene Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources merged</source>
      <translation>
        <numerusform>Quellen zusammengeführt</numerusform>
        <numerusform>Quellen zusammengeführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources of a shared case cannot be made one: the other desks would not learn of it.</source>
      <translation>
        <numerusform>Quellen eines gemeinsamen Falls lassen sich nicht zusammenführen: Die anderen Prüftische erführen nichts davon.</numerusform>
        <numerusform>Quellen eines gemeinsamen Falls lassen sich nicht zusammenführen: Die anderen Prüftische erführen nichts davon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources still to find</source>
      <translation>
        <numerusform>Noch zu findende Quellen</numerusform>
        <numerusform>Noch zu findende Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources taken in</source>
      <translation>
        <numerusform>Quellen eingelesen</numerusform>
        <numerusform>Quellen eingelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources wanted</source>
      <translation>
        <numerusform>Gebrauchte Quellen</numerusform>
        <numerusform>Gebrauchte Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sources whose copies agree in this many per cent are of one origin</source>
      <translation>
        <numerusform>Quellen, deren Kopien zu so viel Prozent übereinstimmen, haben einen Ursprung</numerusform>
        <numerusform>Quellen, deren Kopien zu so viel Prozent übereinstimmen, haben einen Ursprung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Speaker</source>
      <translation>
        <numerusform>Sprecher</numerusform>
        <numerusform>Sprecher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Speaker named</source>
      <translation>
        <numerusform>Sprecher genannt</numerusform>
        <numerusform>Sprecher genannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stance</source>
      <translation>
        <numerusform>Haltung</numerusform>
        <numerusform>Haltung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Statement of a picture changed</source>
      <translation>
        <numerusform>Aussage zu einem Bild geändert</numerusform>
        <numerusform>Aussage zu einem Bild geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Statistics</source>
      <translation>
        <numerusform>Statistik</numerusform>
        <numerusform>Statistik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Statistics are saved as .svg or .html.</source>
      <translation>
        <numerusform>Statistiken werden als .svg oder .html gesichert.</numerusform>
        <numerusform>Statistiken werden als .svg oder .html gesichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Statistics tell of single persons</source>
      <translation>
        <numerusform>Statistiken nennen einzelne Personen</numerusform>
        <numerusform>Statistiken nennen einzelne Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} is encrypted, and its key has not come yet: an owner of the shared desk gives it.</source>
      <translation>
        <numerusform>Schritt {number} ist verschlüsselt, und der Schlüssel dazu ist noch nicht gekommen: Eine Inhaberin oder ein Inhaber des gemeinsamen Prüftischs gibt ihn.</numerusform>
        <numerusform>Schritt {number} ist verschlüsselt, und der Schlüssel dazu ist noch nicht gekommen: Eine Inhaberin oder ein Inhaber des gemeinsamen Prüftischs gibt ihn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of the desk “{desk}”, which is no member here, was not taken in.</source>
      <translation>
        <numerusform>Schritt {number} des Prüftischs „{desk}“, der hier kein Mitglied ist, wurde nicht übernommen.</numerusform>
        <numerusform>Schritt {number} des Prüftischs „{desk}“, der hier kein Mitglied ist, wurde nicht übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of the record asks for files that it does not name.</source>
      <translation>
        <numerusform>Schritt {number} des Protokolls verlangt Dateien, die er nicht nennt.</numerusform>
        <numerusform>Schritt {number} des Protokolls verlangt Dateien, die er nicht nennt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of the record that came does not bear the signature of its desk.</source>
      <translation>
        <numerusform>Schritt {number} des angekommenen Protokolls trägt nicht die Signatur seines Prüftischs.</numerusform>
        <numerusform>Schritt {number} des angekommenen Protokolls trägt nicht die Signatur seines Prüftischs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of the record that came holds what no article has.</source>
      <translation>
        <numerusform>Schritt {number} des angekommenen Protokolls enthält, was kein Artikel hat.</numerusform>
        <numerusform>Schritt {number} des angekommenen Protokolls enthält, was kein Artikel hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of the record that came is not as it was encrypted.</source>
      <translation>
        <numerusform>Schritt {number} des Protokolls, das kam, ist nicht so, wie er verschlüsselt wurde.</numerusform>
        <numerusform>Schritt {number} des Protokolls, das kam, ist nicht so, wie er verschlüsselt wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of the record that came is not as it was written.</source>
      <translation>
        <numerusform>Schritt {number} des angekommenen Protokolls ist nicht so, wie er geschrieben wurde.</numerusform>
        <numerusform>Schritt {number} des angekommenen Protokolls ist nicht so, wie er geschrieben wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} of {person} goes beyond their role, or is not theirs, and was not taken in.</source>
      <translation>
        <numerusform>Schritt {number} von {person} geht über die Rolle hinaus oder stammt nicht von dort und wurde nicht übernommen.</numerusform>
        <numerusform>Schritt {number} von {person} geht über die Rolle hinaus oder stammt nicht von dort und wurde nicht übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} on the server is another one than it says.</source>
      <translation>
        <numerusform>Schritt {number} auf dem Server ist ein anderer, als er angibt.</numerusform>
        <numerusform>Schritt {number} auf dem Server ist ein anderer, als er angibt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Step {number} on the server is far too large and was not read.</source>
      <translation>
        <numerusform>Schritt {number} auf dem Server ist viel zu groß und wurde nicht gelesen.</numerusform>
        <numerusform>Schritt {number} auf dem Server ist viel zu groß und wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Steps of other desks taken in</source>
      <translation>
        <numerusform>Schritte anderer Prüftische übernommen</numerusform>
        <numerusform>Schritte anderer Prüftische übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Still holds</source>
      <translation>
        <numerusform>Gilt weiter</numerusform>
        <numerusform>Gilt weiter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Suggested</source>
      <translation>
        <numerusform>Vorschlag</numerusform>
        <numerusform>Vorschlag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Suggested correction</source>
      <translation>
        <numerusform>Vorgeschlagene Korrektur</numerusform>
        <numerusform>Vorgeschlagene Korrektur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Summary</source>
      <translation>
        <numerusform>Überblick</numerusform>
        <numerusform>Überblick</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sunday</source>
      <translation>
        <numerusform>Sonntag</numerusform>
        <numerusform>Sonntag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Table (CSV)</source>
      <translation>
        <numerusform>Tabelle (CSV)</numerusform>
        <numerusform>Tabelle (CSV)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Table (Excel)</source>
      <translation>
        <numerusform>Tabelle (Excel)</numerusform>
        <numerusform>Tabelle (Excel)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken back</source>
      <translation>
        <numerusform>Zurückgeholt</numerusform>
        <numerusform>Zurückgeholt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken over from another article</source>
      <translation>
        <numerusform>Aus anderem Artikel übernommen</numerusform>
        <numerusform>Aus anderem Artikel übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Terms</source>
      <translation>
        <numerusform>Vereinbarung</numerusform>
        <numerusform>Vereinbarung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The address of a confidential source is not passed on to an archive.</source>
      <translation>
        <numerusform>Die Adresse einer vertraulichen Quelle wird an kein Archiv weitergegeben.</numerusform>
        <numerusform>Die Adresse einer vertraulichen Quelle wird an kein Archiv weitergegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The address {address} leads in circles, as where a page wants cookies; save the page in a browser and open the file.</source>
      <translation>
        <numerusform>Die Adresse {address} führt im Kreis, wie wenn eine Seite Cookies will; speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
        <numerusform>Die Adresse {address} führt im Kreis, wie wenn eine Seite Cookies will; speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The address {address} leads on to another more than {count} times.</source>
      <translation>
        <numerusform>Die Adresse {address} leitet mehr als {count}-mal weiter.</numerusform>
        <numerusform>Die Adresse {address} leitet mehr als {count}-mal weiter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The address {address} leads to {target}, on this machine or in the local network; it was not followed.</source>
      <translation>
        <numerusform>Die Adresse {address} führt zu {target}, auf diesem Rechner oder im lokalen Netz; ihr wurde nicht gefolgt.</numerusform>
        <numerusform>Die Adresse {address} führt zu {target}, auf diesem Rechner oder im lokalen Netz; ihr wurde nicht gefolgt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The address {address} leads to “{target}”, which is not a web address that can be opened.</source>
      <translation>
        <numerusform>Die Adresse {address} führt zu „{target}“, und das ist keine Webadresse, die sich öffnen lässt.</numerusform>
        <numerusform>Die Adresse {address} führt zu „{target}“, und das ist keine Webadresse, die sich öffnen lässt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The answer of {address} broke off, or is no whole web page; try again.</source>
      <translation>
        <numerusform>Die Antwort von {address} brach ab oder ist keine ganze Webseite; versuchen Sie es noch einmal.</numerusform>
        <numerusform>Die Antwort von {address} brach ab oder ist keine ganze Webseite; versuchen Sie es noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The answer of {address} broke off, or is not packed as its server says; try again.</source>
      <translation>
        <numerusform>Die Antwort von {address} brach ab oder ist nicht so gepackt, wie der Server sagt; versuchen Sie es noch einmal.</numerusform>
        <numerusform>Die Antwort von {address} brach ab oder ist nicht so gepackt, wie der Server sagt; versuchen Sie es noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The answer of {address} is no time stamp.</source>
      <translation>
        <numerusform>Die Antwort von {address} ist kein Zeitstempel.</numerusform>
        <numerusform>Die Antwort von {address} ist kein Zeitstempel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The article is removed, but another program is reading the library: the last of its words go once every other program that has the library open is closed.</source>
      <translation>
        <numerusform>Der Artikel ist entfernt, aber ein anderes Programm liest die Bibliothek: Seine letzten Worte gehen, sobald jedes andere Programm, das sie offen hat, geschlossen ist.</numerusform>
        <numerusform>Der Artikel ist entfernt, aber ein anderes Programm liest die Bibliothek: Seine letzten Worte gehen, sobald jedes andere Programm, das sie offen hat, geschlossen ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The article rests on no person.</source>
      <translation>
        <numerusform>Der Artikel beruht auf keiner Person.</numerusform>
        <numerusform>Der Artikel beruht auf keiner Person.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The article rests on no source yet.</source>
      <translation>
        <numerusform>Der Artikel stützt sich noch auf keine Quelle.</numerusform>
        <numerusform>Der Artikel stützt sich noch auf keine Quelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The backup could not be put in place of “{name}”; nothing was changed.</source>
      <translation>
        <numerusform>Die Sicherung ließ sich nicht an die Stelle von „{name}“ setzen; nichts wurde geändert.</numerusform>
        <numerusform>Die Sicherung ließ sich nicht an die Stelle von „{name}“ setzen; nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The backup “{name}” could not be deleted.</source>
      <translation>
        <numerusform>Die Sicherung „{name}“ ließ sich nicht löschen.</numerusform>
        <numerusform>Die Sicherung „{name}“ ließ sich nicht löschen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The backup “{name}” could not be written.</source>
      <translation>
        <numerusform>Die Sicherung „{name}“ ließ sich nicht schreiben.</numerusform>
        <numerusform>Die Sicherung „{name}“ ließ sich nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The backup “{name}” is damaged.</source>
      <translation>
        <numerusform>Die Sicherung „{name}“ ist beschädigt.</numerusform>
        <numerusform>Die Sicherung „{name}“ ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The checker found {first} errors, the second reader {second}, {both} of them the same: about {left} may be left.</source>
      <translation>
        <numerusform>Der Prüfer fand {first} Fehler, der Gegenleser {second}, davon {both} dieselben: Etwa {left} können noch übrig sein.</numerusform>
        <numerusform>Der Prüfer fand {first} Fehler, der Gegenleser {second}, davon {both} dieselben: Etwa {left} können noch übrig sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The code does not belong to this invitation, or the invitation was altered on its way.</source>
      <translation>
        <numerusform>Der Code gehört nicht zu dieser Einladung, oder die Einladung wurde unterwegs verändert.</numerusform>
        <numerusform>Der Code gehört nicht zu dieser Einladung, oder die Einladung wurde unterwegs verändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The copy of {address} was given up.</source>
      <translation>
        <numerusform>Die Kopie von {address} wurde aufgegeben.</numerusform>
        <numerusform>Die Kopie von {address} wurde aufgegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The copy of {file} was given up.</source>
      <translation>
        <numerusform>Die Kopie von {file} wurde aufgegeben.</numerusform>
        <numerusform>Die Kopie von {file} wurde aufgegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The copy of “{source}” is more than {count} days old.</source>
      <translation>
        <numerusform>Die Kopie von „{source}“ ist mehr als {count} Tage alt.</numerusform>
        <numerusform>Die Kopie von „{source}“ ist mehr als {count} Tage alt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The database holds no shared desk, or what it holds was altered.</source>
      <translation>
        <numerusform>Die Datenbank enthält keinen gemeinsamen Prüftisch, oder ihr Inhalt wurde verändert.</numerusform>
        <numerusform>Die Datenbank enthält keinen gemeinsamen Prüftisch, oder ihr Inhalt wurde verändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The database holds no shared desk.</source>
      <translation>
        <numerusform>Die Datenbank enthält keinen gemeinsamen Prüftisch.</numerusform>
        <numerusform>Die Datenbank enthält keinen gemeinsamen Prüftisch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The desk id was not taken along: the saved library gets a new one, since steps may be lost that others have. It stays the same member of its shared desks by the key beside the library.</source>
      <translation>
        <numerusform>Die Kennung wurde nicht übernommen: Die gerettete Bibliothek bekommt eine neue, denn es können Schritte verloren sein, die andere haben. Durch den Schlüssel neben der Bibliothek bleibt sie dasselbe Mitglied ihrer gemeinsamen Prüftische.</numerusform>
        <numerusform>Die Kennung wurde nicht übernommen: Die gerettete Bibliothek bekommt eine neue, denn es können Schritte verloren sein, die andere haben. Durch den Schlüssel neben der Bibliothek bleibt sie dasselbe Mitglied ihrer gemeinsamen Prüftische.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The desk “{desk}” appears twice, with different steps {number}: one of its libraries is a copy of the other. Nothing was carried; give the copy a desk id of its own.</source>
      <translation>
        <numerusform>Der Prüftisch „{desk}“ kommt zweimal vor, mit verschiedenen Schritten {number}: Eine seiner Bibliotheken ist eine Kopie der anderen. Nichts wurde abgeglichen; geben Sie der Kopie eine eigene Kennung.</numerusform>
        <numerusform>Der Prüftisch „{desk}“ kommt zweimal vor, mit verschiedenen Schritten {number}: Eine seiner Bibliotheken ist eine Kopie der anderen. Nichts wurde abgeglichen; geben Sie der Kopie eine eigene Kennung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The desk “{desk}” signs with another key than before: its library may be a copy. Nothing was taken in.</source>
      <translation>
        <numerusform>Der Prüftisch „{desk}“ signiert mit einem anderen Schlüssel als zuvor: Seine Bibliothek ist vielleicht eine Kopie. Nichts wurde übernommen.</numerusform>
        <numerusform>Der Prüftisch „{desk}“ signiert mit einem anderen Schlüssel als zuvor: Seine Bibliothek ist vielleicht eine Kopie. Nichts wurde übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The desk’s key “{path}” could not be read or written.</source>
      <translation>
        <numerusform>Der Schlüssel des Prüftischs „{path}“ ließ sich nicht lesen oder schreiben.</numerusform>
        <numerusform>Der Schlüssel des Prüftischs „{path}“ ließ sich nicht lesen oder schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The desk’s key “{path}” is damaged.</source>
      <translation>
        <numerusform>Der Schlüssel des Prüftischs „{path}“ ist beschädigt.</numerusform>
        <numerusform>Der Schlüssel des Prüftischs „{path}“ ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The disk is full; the library “{name}” could not be written.</source>
      <translation>
        <numerusform>Der Datenträger ist voll; die Bibliothek „{name}“ ließ sich nicht schreiben.</numerusform>
        <numerusform>Der Datenträger ist voll; die Bibliothek „{name}“ ließ sich nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The disk of the server is full.</source>
      <translation>
        <numerusform>Die Festplatte des Servers ist voll.</numerusform>
        <numerusform>Die Festplatte des Servers ist voll.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The figures</source>
      <translation>
        <numerusform>Die Zahlen</numerusform>
        <numerusform>Die Zahlen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file cannot be written over the library itself.</source>
      <translation>
        <numerusform>Die Datei kann nicht die Bibliothek selbst überschreiben.</numerusform>
        <numerusform>Die Datei kann nicht die Bibliothek selbst überschreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file holds far more links, notes and changes of type than any article.</source>
      <translation>
        <numerusform>Die Datei enthält weit mehr Links, Notizen und Schriftwechsel als irgendein Artikel.</numerusform>
        <numerusform>Die Datei enthält weit mehr Links, Notizen und Schriftwechsel als irgendein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file holds far more paragraphs than any article.</source>
      <translation>
        <numerusform>Die Datei enthält weit mehr Absätze als irgendein Artikel.</numerusform>
        <numerusform>Die Datei enthält weit mehr Absätze als irgendein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file holds macros; they were left alone.</source>
      <translation>
        <numerusform>Die Datei enthält Makros; sie blieben unberührt.</numerusform>
        <numerusform>Die Datei enthält Makros; sie blieben unberührt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file holds more pictures than are kept; look at this one in the file.</source>
      <translation>
        <numerusform>Die Datei enthält mehr Bilder, als gesichert werden; sehen Sie dieses in der Datei an.</numerusform>
        <numerusform>Die Datei enthält mehr Bilder, als gesichert werden; sehen Sie dieses in der Datei an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file holds more text than any article.</source>
      <translation>
        <numerusform>Die Datei enthält mehr Text als irgendein Artikel.</numerusform>
        <numerusform>Die Datei enthält mehr Text als irgendein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file holds no certificate, neither PEM nor DER.</source>
      <translation>
        <numerusform>Die Datei enthält kein Zertifikat, weder PEM noch DER.</numerusform>
        <numerusform>Die Datei enthält kein Zertifikat, weder PEM noch DER.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged: {finding}.</source>
      <translation>
        <numerusform>Die Datei ist beschädigt: {finding}.</numerusform>
        <numerusform>Die Datei ist beschädigt: {finding}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is no style of the Citation Style Language (CSL).</source>
      <translation>
        <numerusform>Die Datei ist kein Stil der Citation Style Language (CSL).</numerusform>
        <numerusform>Die Datei ist kein Stil der Citation Style Language (CSL).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is no style of the Citation Style Language: it is no XML.</source>
      <translation>
        <numerusform>Die Datei ist kein Stil der Citation Style Language: Sie ist kein XML.</numerusform>
        <numerusform>Die Datei ist kein Stil der Citation Style Language: Sie ist kein XML.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is too long to be read as Markdown; it was read as plain text.</source>
      <translation>
        <numerusform>Die Datei ist zu lang, um als Markdown gelesen zu werden; sie wurde als reiner Text gelesen.</numerusform>
        <numerusform>Die Datei ist zu lang, um als Markdown gelesen zu werden; sie wurde als reiner Text gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file of settings is damaged.</source>
      <translation>
        <numerusform>Die Datei mit Einstellungen ist beschädigt.</numerusform>
        <numerusform>Die Datei mit Einstellungen ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The folder for backups “{folder}” cannot be made.</source>
      <translation>
        <numerusform>Der Ordner für Sicherungen „{folder}“ lässt sich nicht anlegen.</numerusform>
        <numerusform>Der Ordner für Sicherungen „{folder}“ lässt sich nicht anlegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The folder of the desk’s templates, “{folder}”, is not there: choose another in the settings.</source>
      <translation>
        <numerusform>Der Ordner mit den eigenen Vorlagen, „{folder}“, ist nicht da: Wählen Sie in den Einstellungen einen anderen.</numerusform>
        <numerusform>Der Ordner mit den eigenen Vorlagen, „{folder}“, ist nicht da: Wählen Sie in den Einstellungen einen anderen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The formula has too many brackets.</source>
      <translation>
        <numerusform>Die Formel hat zu viele Klammern.</numerusform>
        <numerusform>Die Formel hat zu viele Klammern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The formula is empty.</source>
      <translation>
        <numerusform>Die Formel ist leer.</numerusform>
        <numerusform>Die Formel ist leer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The formula names “{name}”, which is no input.</source>
      <translation>
        <numerusform>Die Formel nennt „{name}“, das keine Eingabe ist.</numerusform>
        <numerusform>Die Formel nennt „{name}“, das keine Eingabe ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The hash beside “{name}” cannot be read.</source>
      <translation>
        <numerusform>Der Hash neben „{name}“ ist nicht lesbar.</numerusform>
        <numerusform>Der Hash neben „{name}“ ist nicht lesbar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The identity “{path}” could not be written.</source>
      <translation>
        <numerusform>Die Identität „{path}“ ließ sich nicht schreiben.</numerusform>
        <numerusform>Die Identität „{path}“ ließ sich nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The journal of the library was damaged: what was done after {moment} (UTC) may be missing. The damaged journal is kept as “{name}”.</source>
      <translation>
        <numerusform>Das Journal der Bibliothek war beschädigt: Was nach {moment} (UTC) getan wurde, fehlt vielleicht. Das beschädigte Journal bleibt als „{name}“ erhalten.</numerusform>
        <numerusform>Das Journal der Bibliothek war beschädigt: Was nach {moment} (UTC) getan wurde, fehlt vielleicht. Das beschädigte Journal bleibt als „{name}“ erhalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The journal of “{name}” cannot be moved.</source>
      <translation>
        <numerusform>Das Journal von „{name}“ lässt sich nicht verschieben.</numerusform>
        <numerusform>Das Journal von „{name}“ lässt sich nicht verschieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The kept file {hash}… is not what it was.</source>
      <translation>
        <numerusform>Die aufbewahrte Datei {hash}… ist nicht, was sie war.</numerusform>
        <numerusform>Die aufbewahrte Datei {hash}… ist nicht, was sie war.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library cannot be restored from itself.</source>
      <translation>
        <numerusform>Die Bibliothek kann nicht aus sich selbst wiederhergestellt werden.</numerusform>
        <numerusform>Die Bibliothek kann nicht aus sich selbst wiederhergestellt werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library could not be brought up to date: some of its rows lost others.</source>
      <translation>
        <numerusform>Die Bibliothek ließ sich nicht auf den neuesten Stand bringen: Einige ihrer Zeilen verloren andere.</numerusform>
        <numerusform>Die Bibliothek ließ sich nicht auf den neuesten Stand bringen: Einige ihrer Zeilen verloren andere.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library lies in a folder that is carried to other machines, where it can be damaged: keep it elsewhere, and share cases through a shared desk.</source>
      <translation>
        <numerusform>Die Bibliothek liegt in einem Ordner, der auf andere Rechner übertragen wird, wo sie beschädigt werden kann: Bewahren Sie sie anderswo auf, und teilen Sie Fälle über einen gemeinsamen Prüftisch.</numerusform>
        <numerusform>Die Bibliothek liegt in einem Ordner, der auf andere Rechner übertragen wird, wo sie beschädigt werden kann: Bewahren Sie sie anderswo auf, und teilen Sie Fälle über einen gemeinsamen Prüftisch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library lies on a network share, where SQLite cannot keep it whole: keep it on this machine, and share cases through a shared desk.</source>
      <translation>
        <numerusform>Die Bibliothek liegt auf einer Netzfreigabe, wo SQLite sie nicht heil halten kann: Bewahren Sie sie auf diesem Rechner auf, und teilen Sie Fälle über einen gemeinsamen Prüftisch.</numerusform>
        <numerusform>Die Bibliothek liegt auf einer Netzfreigabe, wo SQLite sie nicht heil halten kann: Bewahren Sie sie auf diesem Rechner auf, und teilen Sie Fälle über einen gemeinsamen Prüftisch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” cannot be made.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ lässt sich nicht anlegen.</numerusform>
        <numerusform>Die Bibliothek „{name}“ lässt sich nicht anlegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” cannot be opened for writing.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ lässt sich nicht zum Schreiben öffnen.</numerusform>
        <numerusform>Die Bibliothek „{name}“ lässt sich nicht zum Schreiben öffnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” cannot be opened.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ lässt sich nicht öffnen.</numerusform>
        <numerusform>Die Bibliothek „{name}“ lässt sich nicht öffnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” could not be read or written on its disk.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ ließ sich auf ihrem Datenträger nicht lesen oder schreiben.</numerusform>
        <numerusform>Die Bibliothek „{name}“ ließ sich auf ihrem Datenträger nicht lesen oder schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is busy: another program is writing to it.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ ist beschäftigt: Ein anderes Programm schreibt gerade.</numerusform>
        <numerusform>Die Bibliothek „{name}“ ist beschäftigt: Ein anderes Programm schreibt gerade.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is damaged: {finding}</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ ist beschädigt: {finding}</numerusform>
        <numerusform>Die Bibliothek „{name}“ ist beschädigt: {finding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is damaged; a backup may be whole.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ ist beschädigt; eine Sicherung ist vielleicht heil.</numerusform>
        <numerusform>Die Bibliothek „{name}“ ist beschädigt; eine Sicherung ist vielleicht heil.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is missing, but a backup of it is there.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ fehlt, aber eine Sicherung von ihr ist da.</numerusform>
        <numerusform>Die Bibliothek „{name}“ fehlt, aber eine Sicherung von ihr ist da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is missing, but its journal is there: was it moved or renamed?</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ fehlt, aber ihr Journal ist da: Wurde sie verschoben oder umbenannt?</numerusform>
        <numerusform>Die Bibliothek „{name}“ fehlt, aber ihr Journal ist da: Wurde sie verschoben oder umbenannt?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is missing, but {count} backups of it are there.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ fehlt, aber {count} Sicherungen von ihr sind da.</numerusform>
        <numerusform>Die Bibliothek „{name}“ fehlt, aber {count} Sicherungen von ihr sind da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” is open for reading only: nothing can be changed in it.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ ist nur zum Lesen offen: Darin lässt sich nichts ändern.</numerusform>
        <numerusform>Die Bibliothek „{name}“ ist nur zum Lesen offen: Darin lässt sich nichts ändern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” must be brought up to date, but cannot be written.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ muss auf den neuesten Stand gebracht werden, lässt sich aber nicht schreiben.</numerusform>
        <numerusform>Die Bibliothek „{name}“ muss auf den neuesten Stand gebracht werden, lässt sich aber nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” refused the step: what it rests on was changed meanwhile.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ hat den Schritt abgelehnt: Worauf er beruht, wurde inzwischen geändert.</numerusform>
        <numerusform>Die Bibliothek „{name}“ hat den Schritt abgelehnt: Worauf er beruht, wurde inzwischen geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” was made by a newer Factcheck Desk; please update the program.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ stammt von einem neueren Factcheck Desk; bitte bringen Sie das Programm auf den neuesten Stand.</numerusform>
        <numerusform>Die Bibliothek „{name}“ stammt von einem neueren Factcheck Desk; bitte bringen Sie das Programm auf den neuesten Stand.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” was moved, renamed or deleted while it was open, or its disk is gone. Nothing more is written; what was done is still held here.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ wurde verschoben, umbenannt oder gelöscht, während sie geöffnet war, oder ihr Datenträger ist weg. Es wird nichts mehr geschrieben; was getan wurde, ist hier noch da.</numerusform>
        <numerusform>Die Bibliothek „{name}“ wurde verschoben, umbenannt oder gelöscht, während sie geöffnet war, oder ihr Datenträger ist weg. Es wird nichts mehr geschrieben; was getan wurde, ist hier noch da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” was moved, replaced or overwritten while it was open: what was done is kept as “{copy}”.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ wurde verschoben, ersetzt oder überschrieben, während sie geöffnet war: Was getan wurde, ist als „{copy}“ aufbewahrt.</numerusform>
        <numerusform>Die Bibliothek „{name}“ wurde verschoben, ersetzt oder überschrieben, während sie geöffnet war: Was getan wurde, ist als „{copy}“ aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The library “{name}” was overwritten or cut short by another program while it was open. Nothing more is written.</source>
      <translation>
        <numerusform>Die Bibliothek „{name}“ wurde von einem anderen Programm überschrieben oder gekürzt, während sie geöffnet war. Es wird nichts mehr geschrieben.</numerusform>
        <numerusform>Die Bibliothek „{name}“ wurde von einem anderen Programm überschrieben oder gekürzt, während sie geöffnet war. Es wird nichts mehr geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The logins “{path}” cannot be read.</source>
      <translation>
        <numerusform>Die Anmeldungen „{path}“ lassen sich nicht lesen.</numerusform>
        <numerusform>Die Anmeldungen „{path}“ lassen sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The logins “{path}” could not be written.</source>
      <translation>
        <numerusform>Die Anmeldungen „{path}“ ließen sich nicht schreiben.</numerusform>
        <numerusform>Die Anmeldungen „{path}“ ließen sich nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The mail is from {sender}.</source>
      <translation>
        <numerusform>Die E-Mail ist von {sender}.</numerusform>
        <numerusform>Die E-Mail ist von {sender}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newer draft left 1 claim open.</source>
      <translation>
        <numerusform>Die neuere Fassung ließ 1 Behauptung offen.</numerusform>
        <numerusform>Die neuere Fassung ließ 1 Behauptung offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newer draft left {count} claims open.</source>
      <translation>
        <numerusform>Die neuere Fassung ließ {count} Behauptungen offen.</numerusform>
        <numerusform>Die neuere Fassung ließ {count} Behauptungen offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newest whole backup is of {moment} (UTC), and has every step.</source>
      <translation>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC) und enthält jeden Schritt.</numerusform>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC) und enthält jeden Schritt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newest whole backup is of {moment} (UTC).</source>
      <translation>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC).</numerusform>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newest whole backup is of {moment} (UTC); 1 later step is not in it.</source>
      <translation>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC); 1 späterer Schritt fehlt darin.</numerusform>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC); 1 späterer Schritt fehlt darin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newest whole backup is of {moment} (UTC); {count} later steps are not in it.</source>
      <translation>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC); {count} spätere Schritte fehlen darin.</numerusform>
        <numerusform>Die neueste heile Sicherung ist von {moment} (UTC); {count} spätere Schritte fehlen darin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The order of the text is doubtful on page {pages}: compare it with the file.</source>
      <translation>
        <numerusform>Auf Seite {pages} ist die Reihenfolge des Textes zweifelhaft: Vergleichen Sie sie mit der Datei.</numerusform>
        <numerusform>Auf Seite {pages} ist die Reihenfolge des Textes zweifelhaft: Vergleichen Sie sie mit der Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The order of the text is doubtful on pages {pages}: compare them with the file.</source>
      <translation>
        <numerusform>Auf den Seiten {pages} ist die Reihenfolge des Textes zweifelhaft: Vergleichen Sie sie mit der Datei.</numerusform>
        <numerusform>Auf den Seiten {pages} ist die Reihenfolge des Textes zweifelhaft: Vergleichen Sie sie mit der Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The page at {address} could not be reached; are you online?</source>
      <translation>
        <numerusform>Die Seite {address} war nicht zu erreichen; sind Sie online?</numerusform>
        <numerusform>Die Seite {address} war nicht zu erreichen; sind Sie online?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The page at {address} is larger than {size} MB, too large to be read.</source>
      <translation>
        <numerusform>Die Seite {address} ist größer als {size} MB und damit zu groß zum Lesen.</numerusform>
        <numerusform>Die Seite {address} ist größer als {size} MB und damit zu groß zum Lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The pages that hold {what} are damaged.</source>
      <translation>
        <numerusform>Die Seiten mit {what} sind beschädigt.</numerusform>
        <numerusform>Die Seiten mit {what} sind beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The parts of “{passage}” stand in another order in the copy.</source>
      <translation>
        <numerusform>Die Teile von „{passage}“ stehen in der Kopie in anderer Reihenfolge.</numerusform>
        <numerusform>Die Teile von „{passage}“ stehen in der Kopie in anderer Reihenfolge.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The passage “{passage}” is not in the kept copy.</source>
      <translation>
        <numerusform>Die Belegstelle „{passage}“ steht nicht in der aufbewahrten Kopie.</numerusform>
        <numerusform>Die Belegstelle „{passage}“ steht nicht in der aufbewahrten Kopie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The passphrase is wrong, or the identity “{path}” is damaged.</source>
      <translation>
        <numerusform>Die Passphrase ist falsch, oder die Identität „{path}“ ist beschädigt.</numerusform>
        <numerusform>Die Passphrase ist falsch, oder die Identität „{path}“ ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The picture at {address} is too small to show.</source>
      <translation>
        <numerusform>Das Bild unter {address} ist zu klein, um gezeigt zu werden.</numerusform>
        <numerusform>Das Bild unter {address} ist zu klein, um gezeigt zu werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The quotation that opens with {words} is not closed in its paragraph.</source>
      <translation>
        <numerusform>Das Zitat, das mit {words} beginnt, ist in seinem Absatz nicht geschlossen.</numerusform>
        <numerusform>Das Zitat, das mit {words} beginnt, ist in seinem Absatz nicht geschlossen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The readable text of the kept file {hash}… is not what it was.</source>
      <translation>
        <numerusform>Der lesbare Text der aufbewahrten Datei {hash}… ist nicht, was er war.</numerusform>
        <numerusform>Der lesbare Text der aufbewahrten Datei {hash}… ist nicht, was er war.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The record</source>
      <translation>
        <numerusform>Protokoll</numerusform>
        <numerusform>Protokoll</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The record holds {count} rows of steps that are gone.</source>
      <translation>
        <numerusform>Das Protokoll enthält {count} Zeilen von Schritten, die verschwunden sind.</numerusform>
        <numerusform>Das Protokoll enthält {count} Zeilen von Schritten, die verschwunden sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The record of {at} (step {number}) is not as it was written.</source>
      <translation>
        <numerusform>Das Protokoll von {at} (Schritt {number}) ist nicht, wie es geschrieben wurde.</numerusform>
        <numerusform>Das Protokoll von {at} (Schritt {number}) ist nicht, wie es geschrieben wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The reply is given in a claim of the same article.</source>
      <translation>
        <numerusform>Die Antwort steht in einer Behauptung desselben Artikels.</numerusform>
        <numerusform>Die Antwort steht in einer Behauptung desselben Artikels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The scale “{scale}” has no verdict “{key}”; it has {keys}.</source>
      <translation>
        <numerusform>Die Skala „{scale}“ hat keinen Befund „{key}“; sie hat {keys}.</numerusform>
        <numerusform>Die Skala „{scale}“ hat keinen Befund „{key}“; sie hat {keys}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The scale “{scale}” is another one here, and articles stand on it: copy it there under another name first.</source>
      <translation>
        <numerusform>Die Skala „{scale}“ ist hier eine andere, und Artikel stehen darauf: Kopieren Sie sie dort erst unter einem anderen Namen.</numerusform>
        <numerusform>Die Skala „{scale}“ ist hier eine andere, und Artikel stehen darauf: Kopieren Sie sie dort erst unter einem anderen Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The search index {name} is out of step.</source>
      <translation>
        <numerusform>Der Suchindex {name} stimmt nicht mehr.</numerusform>
        <numerusform>Der Suchindex {name} stimmt nicht mehr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server cannot listen on {address}, port {port}: {reason}.</source>
      <translation>
        <numerusform>Der Server kann an {address}, Port {port}, nicht lauschen: {reason}.</numerusform>
        <numerusform>Der Server kann an {address}, Port {port}, nicht lauschen: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server could not be made in “{folder}”.</source>
      <translation>
        <numerusform>Der Server ließ sich in „{folder}“ nicht anlegen.</numerusform>
        <numerusform>Der Server ließ sich in „{folder}“ nicht anlegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server does not allow this to you: {reason}.</source>
      <translation>
        <numerusform>Der Server erlaubt Ihnen das nicht: {reason}.</numerusform>
        <numerusform>Der Server erlaubt Ihnen das nicht: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server does not give out {address} without signing in; save the page and open the file.</source>
      <translation>
        <numerusform>Der Server gibt {address} nicht ohne Anmeldung heraus; speichern Sie die Seite und öffnen Sie die Datei.</numerusform>
        <numerusform>Der Server gibt {address} nicht ohne Anmeldung heraus; speichern Sie die Seite und öffnen Sie die Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server does not let you in: the login is unknown or has ended.</source>
      <translation>
        <numerusform>Der Server lässt Sie nicht ein: Die Anmeldung ist unbekannt oder beendet.</numerusform>
        <numerusform>Der Server lässt Sie nicht ein: Die Anmeldung ist unbekannt oder beendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server of {address} answered with an error ({status}); try again later.</source>
      <translation>
        <numerusform>Der Server von {address} antwortete mit einem Fehler ({status}); versuchen Sie es später noch einmal.</numerusform>
        <numerusform>Der Server von {address} antwortete mit einem Fehler ({status}); versuchen Sie es später noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server of {address} could not prove that it is the one it says it is: its certificate is not valid. Nothing was read.</source>
      <translation>
        <numerusform>Der Server von {address} konnte nicht beweisen, dass er ist, wer er zu sein vorgibt: Sein Zertifikat ist ungültig. Nichts wurde gelesen.</numerusform>
        <numerusform>Der Server von {address} konnte nicht beweisen, dass er ist, wer er zu sein vorgibt: Sein Zertifikat ist ungültig. Nichts wurde gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server of {address} packed its answer in a way that it was not asked for ({encoding}); save the page in a browser and open the file.</source>
      <translation>
        <numerusform>Der Server von {address} packte seine Antwort auf eine Weise, um die er nicht gebeten war ({encoding}); speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
        <numerusform>Der Server von {address} packte seine Antwort auf eine Weise, um die er nicht gebeten war ({encoding}); speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server of {address} sent a part of the page alone; it was not read.</source>
      <translation>
        <numerusform>Der Server von {address} sandte nur einen Teil der Seite; er wurde nicht gelesen.</numerusform>
        <numerusform>Der Server von {address} sandte nur einen Teil der Seite; er wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server of {address} took too long, more than {seconds:g} seconds; try again, or save the page in a browser and open the file.</source>
      <translation>
        <numerusform>Der Server von {address} brauchte zu lange, mehr als {seconds:g} Sekunden; versuchen Sie es noch einmal, oder speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
        <numerusform>Der Server von {address} brauchte zu lange, mehr als {seconds:g} Sekunden; versuchen Sie es noch einmal, oder speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server refused this: {reason}.</source>
      <translation>
        <numerusform>Der Server hat das abgelehnt: {reason}.</numerusform>
        <numerusform>Der Server hat das abgelehnt: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server “{host}” cannot be reached: {reason}.</source>
      <translation>
        <numerusform>Der Server „{host}“ ist nicht zu erreichen: {reason}.</numerusform>
        <numerusform>Der Server „{host}“ ist nicht zu erreichen: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server “{host}” does not answer.</source>
      <translation>
        <numerusform>Der Server „{host}“ antwortet nicht.</numerusform>
        <numerusform>Der Server „{host}“ antwortet nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The server’s address names no database, as in postgresql://name@host/database.</source>
      <translation>
        <numerusform>Die Adresse des Servers nennt keine Datenbank, wie in postgresql://name@host/database.</numerusform>
        <numerusform>Die Adresse des Servers nennt keine Datenbank, wie in postgresql://name@host/database.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The settings could not be written to “{path}”.</source>
      <translation>
        <numerusform>Die Einstellungen ließen sich nicht nach „{path}“ schreiben.</numerusform>
        <numerusform>Die Einstellungen ließen sich nicht nach „{path}“ schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The shared folder “{folder}” cannot be reached: {reason}.</source>
      <translation>
        <numerusform>Der gemeinsame Ordner „{folder}“ ist nicht erreichbar: {reason}.</numerusform>
        <numerusform>Der gemeinsame Ordner „{folder}“ ist nicht erreichbar: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The shared folder “{folder}” does not answer.</source>
      <translation>
        <numerusform>Der gemeinsame Ordner „{folder}“ antwortet nicht.</numerusform>
        <numerusform>Der gemeinsame Ordner „{folder}“ antwortet nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The shared folder “{folder}” may not be read.</source>
      <translation>
        <numerusform>Der gemeinsame Ordner „{folder}“ darf nicht gelesen werden.</numerusform>
        <numerusform>Der gemeinsame Ordner „{folder}“ darf nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The shared folder “{folder}” may only be read here. What the others do comes; what you do stays in your library until you may write there.</source>
      <translation>
        <numerusform>Der gemeinsame Ordner „{folder}“ darf hier nur gelesen werden. Was die anderen tun, kommt; was Sie tun, bleibt in Ihrer Bibliothek, bis Sie dort schreiben dürfen.</numerusform>
        <numerusform>Der gemeinsame Ordner „{folder}“ darf hier nur gelesen werden. Was die anderen tun, kommt; was Sie tun, bleibt in Ihrer Bibliothek, bis Sie dort schreiben dürfen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The shares add up to {total}%, not 100%: {listed}.</source>
      <translation>
        <numerusform>Die Anteile ergeben zusammen {total} %, nicht 100 %: {listed}.</numerusform>
        <numerusform>Die Anteile ergeben zusammen {total} %, nicht 100 %: {listed}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The steps that came hold what no article has.</source>
      <translation>
        <numerusform>Die angekommenen Schritte enthalten, was kein Artikel hat.</numerusform>
        <numerusform>Die angekommenen Schritte enthalten, was kein Artikel hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The steps that came say of a place in a draft what does not stand there.</source>
      <translation>
        <numerusform>Die angekommenen Schritte sagen von einer Stelle einer Fassung, was dort nicht steht.</numerusform>
        <numerusform>Die angekommenen Schritte sagen von einer Stelle einer Fassung, was dort nicht steht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The style has a document type, which none needs: it was not taken.</source>
      <translation>
        <numerusform>Der Stil hat einen Dokumenttyp, den keiner braucht: Er wurde nicht übernommen.</numerusform>
        <numerusform>Der Stil hat einen Dokumenttyp, den keiner braucht: Er wurde nicht übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The style has something in line {line} that no style needs: it was not taken.</source>
      <translation>
        <numerusform>Der Stil hat in Zeile {line} etwas, das kein Stil braucht: Er wurde nicht übernommen.</numerusform>
        <numerusform>Der Stil hat in Zeile {line} etwas, das kein Stil braucht: Er wurde nicht übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The style is not as its language wants it, line {line}: {reason}.</source>
      <translation>
        <numerusform>Der Stil ist nicht, wie seine Sprache es verlangt, Zeile {line}: {reason}.</numerusform>
        <numerusform>Der Stil ist nicht, wie seine Sprache es verlangt, Zeile {line}: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The style is too large: {size} KB are the most.</source>
      <translation>
        <numerusform>Der Stil ist zu groß: {size} KB sind das Höchste.</numerusform>
        <numerusform>Der Stil ist zu groß: {size} KB sind das Höchste.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The style only points to another one: choose the file of “{name}”.</source>
      <translation>
        <numerusform>Der Stil verweist nur auf einen anderen: Wählen Sie die Datei von „{name}“.</numerusform>
        <numerusform>Der Stil verweist nur auf einen anderen: Wählen Sie die Datei von „{name}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The style sets notes alone, and no list of sources: choose one with a bibliography.</source>
      <translation>
        <numerusform>Der Stil setzt nur Anmerkungen und kein Quellenverzeichnis: Wählen Sie einen mit Bibliografie.</numerusform>
        <numerusform>Der Stil setzt nur Anmerkungen und kein Quellenverzeichnis: Wählen Sie einen mit Bibliografie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The system's proxy, {proxy}, is of a kind that cannot be used here; save the page in a browser and open the file.</source>
      <translation>
        <numerusform>Der Proxy des Systems, {proxy}, ist von einer Art, die hier nicht geht; speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
        <numerusform>Der Proxy des Systems, {proxy}, ist von einer Art, die hier nicht geht; speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The tables of this shared desk were made by an older Factcheck Desk: whoever runs the server brings them up to date with “factcheck desk upgrade”.</source>
      <translation>
        <numerusform>Die Tabellen dieses gemeinsamen Prüftischs stammen von einem älteren Factcheck Desk: Wer den Server betreibt, bringt sie mit „factcheck desk upgrade“ auf den neuen Stand.</numerusform>
        <numerusform>Die Tabellen dieses gemeinsamen Prüftischs stammen von einem älteren Factcheck Desk: Wer den Server betreibt, bringt sie mit „factcheck desk upgrade“ auf den neuen Stand.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The template “{file}” cannot be used, line {line}: {reason}</source>
      <translation>
        <numerusform>Die Vorlage „{file}“ kann nicht benutzt werden, Zeile {line}: {reason}</numerusform>
        <numerusform>Die Vorlage „{file}“ kann nicht benutzt werden, Zeile {line}: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The template “{file}” cannot be used: {reason}</source>
      <translation>
        <numerusform>Die Vorlage „{file}“ kann nicht benutzt werden: {reason}</numerusform>
        <numerusform>Die Vorlage „{file}“ kann nicht benutzt werden: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The text is in a language that has no word lists here: sentences and numbers are found, names are not. If it is one that has, choose it in the article's details.</source>
      <translation>
        <numerusform>Der Text ist in einer Sprache, für die es hier keine Wortlisten gibt: Sätze und Zahlen werden gefunden, Namen nicht. Ist es doch eine davon, wählen Sie sie in den Angaben zum Artikel.</numerusform>
        <numerusform>Der Text ist in einer Sprache, für die es hier keine Wortlisten gibt: Sätze und Zahlen werden gefunden, Namen nicht. Ist es doch eine davon, wählen Sie sie in den Angaben zum Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The time stamp does not count: its signature does not lead to the certificate of {address}, or that was not valid at the time.</source>
      <translation>
        <numerusform>Der Zeitstempel zählt nicht: Seine Unterschrift führt nicht zum Zertifikat von {address}, oder dieses war zu der Zeit nicht gültig.</numerusform>
        <numerusform>Der Zeitstempel zählt nicht: Seine Unterschrift führt nicht zum Zertifikat von {address}, oder dieses war zu der Zeit nicht gültig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The time stamp is damaged.</source>
      <translation>
        <numerusform>Der Zeitstempel ist beschädigt.</numerusform>
        <numerusform>Der Zeitstempel ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The time stamp is for something else: its hash differs.</source>
      <translation>
        <numerusform>Der Zeitstempel gilt etwas anderem: Sein Hash weicht ab.</numerusform>
        <numerusform>Der Zeitstempel gilt etwas anderem: Sein Hash weicht ab.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The time stamp is no answer to what was asked; an older one was sent again.</source>
      <translation>
        <numerusform>Der Zeitstempel ist keine Antwort auf diese Anfrage; es wurde ein älterer noch einmal gesendet.</numerusform>
        <numerusform>Der Zeitstempel ist keine Antwort auf diese Anfrage; es wurde ein älterer noch einmal gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The whole piece</source>
      <translation>
        <numerusform>Der ganze Text</numerusform>
        <numerusform>Der ganze Text</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The wording has changed by draft {number}.</source>
      <translation>
        <numerusform>Der Wortlaut ist in Fassung {number} geändert.</numerusform>
        <numerusform>Der Wortlaut ist in Fassung {number} geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The wording has changed by draft {number}. The verdict before was “{verdict}”.</source>
      <translation>
        <numerusform>Der Wortlaut ist in Fassung {number} geändert. Der Befund davor war „{verdict}“.</numerusform>
        <numerusform>Der Wortlaut ist in Fassung {number} geändert. Der Befund davor war „{verdict}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The writer took the suggested correction in draft {number}.</source>
      <translation>
        <numerusform>Der Autor hat die vorgeschlagene Korrektur in Fassung {number} übernommen.</numerusform>
        <numerusform>Der Autor hat die vorgeschlagene Korrektur in Fassung {number} übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The writer’s wording</source>
      <translation>
        <numerusform>Die Worte des Autors</numerusform>
        <numerusform>Die Worte des Autors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are no bytes to be stamped.</source>
      <translation>
        <numerusform>Es gibt keine Bytes, die gestempelt werden könnten.</numerusform>
        <numerusform>Es gibt keine Bytes, die gestempelt werden könnten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is a file “{name}” already; nothing was changed.</source>
      <translation>
        <numerusform>Es gibt schon eine Datei „{name}“; nichts wurde geändert.</numerusform>
        <numerusform>Es gibt schon eine Datei „{name}“; nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is a library already; nothing was changed.</source>
      <translation>
        <numerusform>Es gibt schon eine Bibliothek; nichts wurde geändert.</numerusform>
        <numerusform>Es gibt schon eine Bibliothek; nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is a scale “{scale}” already.</source>
      <translation>
        <numerusform>Eine Skala „{scale}“ gibt es schon.</numerusform>
        <numerusform>Eine Skala „{scale}“ gibt es schon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is an identity already: “{path}”.</source>
      <translation>
        <numerusform>Es gibt schon eine Identität: „{path}“.</numerusform>
        <numerusform>Es gibt schon eine Identität: „{path}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no answer to take that is not recorded already.</source>
      <translation>
        <numerusform>Es gibt keine Antwort, die nicht schon festgehalten ist.</numerusform>
        <numerusform>Es gibt keine Antwort, die nicht schon festgehalten ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no article in the library.</source>
      <translation>
        <numerusform>In der Bibliothek ist kein Artikel.</numerusform>
        <numerusform>In der Bibliothek ist kein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no article “{article}”, or it has no draft.</source>
      <translation>
        <numerusform>Es gibt keinen Artikel „{article}“, oder er hat keine Fassung.</numerusform>
        <numerusform>Es gibt keinen Artikel „{article}“, oder er hat keine Fassung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no claim {number}.</source>
      <translation>
        <numerusform>Es gibt keine Behauptung {number}.</numerusform>
        <numerusform>Es gibt keine Behauptung {number}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no colour “{colour}” for verdicts.</source>
      <translation>
        <numerusform>Für Befunde gibt es keine Farbe „{colour}“.</numerusform>
        <numerusform>Für Befunde gibt es keine Farbe „{colour}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no conflict “{key}”, or more than one.</source>
      <translation>
        <numerusform>Es gibt keinen Widerstreit „{key}“, oder mehr als einen.</numerusform>
        <numerusform>Es gibt keinen Widerstreit „{key}“, oder mehr als einen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no document “{document}”: use one of {documents}.</source>
      <translation>
        <numerusform>Es gibt kein Dokument „{document}“: Nehmen Sie eines von {documents}.</numerusform>
        <numerusform>Es gibt kein Dokument „{document}“: Nehmen Sie eines von {documents}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no draft {number}; the article has {count}.</source>
      <translation>
        <numerusform>Es gibt keine Fassung {number}; der Artikel hat {count}.</numerusform>
        <numerusform>Es gibt keine Fassung {number}; der Artikel hat {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no figure in the passage of this source.</source>
      <translation>
        <numerusform>In der Passage dieser Quelle steht keine Zahl.</numerusform>
        <numerusform>In der Passage dieser Quelle steht keine Zahl.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no figure in {address}: “{text}”.</source>
      <translation>
        <numerusform>In {address} steht keine Zahl: „{text}“.</numerusform>
        <numerusform>In {address} steht keine Zahl: „{text}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no file “{path}”.</source>
      <translation>
        <numerusform>Es gibt keine Datei „{path}“.</numerusform>
        <numerusform>Es gibt keine Datei „{path}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no folder “{folder}” to keep the library in.</source>
      <translation>
        <numerusform>Es gibt keinen Ordner „{folder}“ für die Bibliothek.</numerusform>
        <numerusform>Es gibt keinen Ordner „{folder}“ für die Bibliothek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no folder “{folder}” to write the backup to.</source>
      <translation>
        <numerusform>Es gibt keinen Ordner „{folder}“ für die Sicherung.</numerusform>
        <numerusform>Es gibt keinen Ordner „{folder}“ für die Sicherung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no free port on “{address}” for the server.</source>
      <translation>
        <numerusform>An „{address}“ ist kein Port für den Server frei.</numerusform>
        <numerusform>An „{address}“ ist kein Port für den Server frei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no library “{path}”; the first article begins one.</source>
      <translation>
        <numerusform>Es gibt keine Bibliothek „{path}“; der erste Artikel beginnt eine.</numerusform>
        <numerusform>Es gibt keine Bibliothek „{path}“; der erste Artikel beginnt eine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no login for this shared desk beside the library: join it again.</source>
      <translation>
        <numerusform>Neben der Bibliothek liegt keine Anmeldung für diesen gemeinsamen Prüftisch: Treten Sie ihm neu bei.</numerusform>
        <numerusform>Neben der Bibliothek liegt keine Anmeldung für diesen gemeinsamen Prüftisch: Treten Sie ihm neu bei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no member “{name}” on “{desk}”, or more than one.</source>
      <translation>
        <numerusform>Es gibt kein Mitglied „{name}“ bei „{desk}“, oder mehr als eines.</numerusform>
        <numerusform>Es gibt kein Mitglied „{name}“ bei „{desk}“, oder mehr als eines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no number, name, date or negation to change in this article.</source>
      <translation>
        <numerusform>In diesem Artikel gibt es keine Zahl, keinen Namen, kein Datum und keine Verneinung zu ändern.</numerusform>
        <numerusform>In diesem Artikel gibt es keine Zahl, keinen Namen, kein Datum und keine Verneinung zu ändern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no page at {address}.</source>
      <translation>
        <numerusform>Unter {address} ist keine Seite.</numerusform>
        <numerusform>Unter {address} ist keine Seite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no picture at {address} ({status}).</source>
      <translation>
        <numerusform>Unter {address} gibt es kein Bild ({status}).</numerusform>
        <numerusform>Unter {address} gibt es kein Bild ({status}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no picture “{named}” in the current draft.</source>
      <translation>
        <numerusform>In der aktuellen Fassung gibt es kein Bild „{named}“.</numerusform>
        <numerusform>In der aktuellen Fassung gibt es kein Bild „{named}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no query on this claim: suggest a correction or put a question first.</source>
      <translation>
        <numerusform>Zu dieser Behauptung gibt es keine Rückfrage: Schlagen Sie erst eine Korrektur vor, oder stellen Sie eine Frage.</numerusform>
        <numerusform>Zu dieser Behauptung gibt es keine Rückfrage: Schlagen Sie erst eine Korrektur vor, oder stellen Sie eine Frage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no quotation in this claim.</source>
      <translation>
        <numerusform>In dieser Behauptung ist kein Zitat.</numerusform>
        <numerusform>In dieser Behauptung ist kein Zitat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no remark {number} on this claim.</source>
      <translation>
        <numerusform>Zu dieser Behauptung gibt es keinen Hinweis {number}.</numerusform>
        <numerusform>Zu dieser Behauptung gibt es keinen Hinweis {number}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no room or no right to copy the backup to “{folder}”; nothing was changed.</source>
      <translation>
        <numerusform>Platz oder Recht fehlt, um die Sicherung nach „{folder}“ zu kopieren; nichts wurde geändert.</numerusform>
        <numerusform>Platz oder Recht fehlt, um die Sicherung nach „{folder}“ zu kopieren; nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no shared desk to carry this to: share the article first.</source>
      <translation>
        <numerusform>Es gibt keinen gemeinsamen Prüftisch dafür: Teilen Sie den Artikel zuerst.</numerusform>
        <numerusform>Es gibt keinen gemeinsamen Prüftisch dafür: Teilen Sie den Artikel zuerst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no sheet “{name}”; there are: {names}.</source>
      <translation>
        <numerusform>Ein Blatt „{name}“ gibt es nicht; es gibt: {names}.</numerusform>
        <numerusform>Ein Blatt „{name}“ gibt es nicht; es gibt: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no sound device on this machine that could be played to.</source>
      <translation>
        <numerusform>Auf diesem Rechner gibt es kein Tongerät, auf dem abgespielt werden könnte.</numerusform>
        <numerusform>Auf diesem Rechner gibt es kein Tongerät, auf dem abgespielt werden könnte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no source “{name}”: give its whole title, its address or its id.</source>
      <translation>
        <numerusform>Es gibt keine Quelle „{name}“: Geben Sie ihren ganzen Titel, ihre Adresse oder ihre ID an.</numerusform>
        <numerusform>Es gibt keine Quelle „{name}“: Geben Sie ihren ganzen Titel, ihre Adresse oder ihre ID an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no whole backup beside the library.</source>
      <translation>
        <numerusform>Neben der Bibliothek liegt keine heile Sicherung.</numerusform>
        <numerusform>Neben der Bibliothek liegt keine heile Sicherung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no {kind} whose id begins with “{prefix}”.</source>
      <translation>
        <numerusform>Keine Kennung ({kind}) beginnt mit „{prefix}“.</numerusform>
        <numerusform>Keine Kennung ({kind}) beginnt mit „{prefix}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no {kind} “{key}” any more.</source>
      <translation>
        <numerusform>„{key}“ ({kind}) gibt es nicht mehr.</numerusform>
        <numerusform>„{key}“ ({kind}) gibt es nicht mehr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is no {kind} “{key}”.</source>
      <translation>
        <numerusform>„{key}“ ({kind}) gibt es nicht.</numerusform>
        <numerusform>„{key}“ ({kind}) gibt es nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is nobody whose answer is still asked for.</source>
      <translation>
        <numerusform>Es gibt niemanden, von dem noch eine Antwort erbeten wird.</numerusform>
        <numerusform>Es gibt niemanden, von dem noch eine Antwort erbeten wird.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is nothing to import: all of it is here, or has no place.</source>
      <translation>
        <numerusform>Es gibt nichts zu importieren: Alles ist schon da oder hat keinen Ort im Artikel.</numerusform>
        <numerusform>Es gibt nichts zu importieren: Alles ist schon da oder hat keinen Ort im Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is nothing to redo.</source>
      <translation>
        <numerusform>Es gibt nichts zu wiederholen.</numerusform>
        <numerusform>Es gibt nichts zu wiederholen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There is nothing to undo.</source>
      <translation>
        <numerusform>Es gibt nichts rückgängig zu machen.</numerusform>
        <numerusform>Es gibt nichts rückgängig zu machen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There more than once</source>
      <translation>
        <numerusform>Mehrfach im Artikel</numerusform>
        <numerusform>Mehrfach im Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These answers are about no claim of this article.</source>
      <translation>
        <numerusform>Diese Antworten betreffen keine Behauptung dieses Artikels.</numerusform>
        <numerusform>Diese Antworten betreffen keine Behauptung dieses Artikels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These settings are of a newer Factcheck Desk; please update the program.</source>
      <translation>
        <numerusform>Diese Einstellungen sind von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
        <numerusform>Diese Einstellungen sind von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These steps do not show that this library is a copy; nothing was changed.</source>
      <translation>
        <numerusform>Diese Schritte zeigen nicht, dass diese Bibliothek eine Kopie ist; nichts wurde geändert.</numerusform>
        <numerusform>Diese Schritte zeigen nicht, dass diese Bibliothek eine Kopie ist; nichts wurde geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These steps were made by a newer Factcheck Desk; please update the program.</source>
      <translation>
        <numerusform>Diese Schritte stammen von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
        <numerusform>Diese Schritte stammen von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These words do not stand in the article: “{quote}”.</source>
      <translation>
        <numerusform>Diese Worte stehen nicht im Artikel: „{quote}“.</numerusform>
        <numerusform>Diese Worte stehen nicht im Artikel: „{quote}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These words do not stand {count} times in the article: “{quote}”.</source>
      <translation>
        <numerusform>Diese Worte stehen nicht {count}-mal im Artikel: „{quote}“.</numerusform>
        <numerusform>Diese Worte stehen nicht {count}-mal im Artikel: „{quote}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These words stand in the middle of claim {number}: set aside one end of it or a whole sentence, or split the claim there first.</source>
      <translation>
        <numerusform>Diese Worte stehen mitten in Behauptung {number}: Klammern Sie ein Ende davon oder einen ganzen Satz aus, oder teilen Sie die Behauptung erst dort.</numerusform>
        <numerusform>Diese Worte stehen mitten in Behauptung {number}: Klammern Sie ein Ende davon oder einen ganzen Satz aus, oder teilen Sie die Behauptung erst dort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They are quoted here; the words are not read out.</source>
      <translation>
        <numerusform>Hier wird die Person zitiert; die Worte werden nicht vorgelesen.</numerusform>
        <numerusform>Hier wird die Person zitiert; die Worte werden nicht vorgelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This article is encrypted on “{desk}”, and its key has not come yet: nothing was sent.</source>
      <translation>
        <numerusform>Dieser Artikel ist auf „{desk}“ verschlüsselt, und der Schlüssel dazu ist noch nicht gekommen: Es wurde nichts gesendet.</numerusform>
        <numerusform>Dieser Artikel ist auf „{desk}“ verschlüsselt, und der Schlüssel dazu ist noch nicht gekommen: Es wurde nichts gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This article lies on “{desk}” already, and not encrypted.</source>
      <translation>
        <numerusform>Dieser Artikel liegt schon auf „{desk}“, und zwar unverschlüsselt.</numerusform>
        <numerusform>Dieser Artikel liegt schon auf „{desk}“, und zwar unverschlüsselt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This cannot be undone or redone: it has been changed since.</source>
      <translation>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Es wurde seither geändert.</numerusform>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Es wurde seither geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This cannot be undone or redone: it has been deleted since.</source>
      <translation>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Es wurde seither gelöscht.</numerusform>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Es wurde seither gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This cannot be undone or redone: its place has been taken since.</source>
      <translation>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Sein Platz ist seither besetzt.</numerusform>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Sein Platz ist seither besetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This cannot be undone or redone: what it belonged to has been deleted since.</source>
      <translation>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Wozu es gehörte, wurde seither gelöscht.</numerusform>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: Wozu es gehörte, wurde seither gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This cannot be undone or redone: {person} has built on it at another desk.</source>
      <translation>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: {person} hat an einem anderen Prüftisch darauf aufgebaut.</numerusform>
        <numerusform>Das lässt sich nicht rückgängig machen oder wiederholen: {person} hat an einem anderen Prüftisch darauf aufgebaut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This cannot be undone: something has been attached to it since.</source>
      <translation>
        <numerusform>Das lässt sich nicht rückgängig machen: Seither wurde etwas daran geheftet.</numerusform>
        <numerusform>Das lässt sich nicht rückgängig machen: Seither wurde etwas daran geheftet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim criticises several: say who is meant.</source>
      <translation>
        <numerusform>Diese Behauptung kritisiert mehrere: Sagen Sie, wer gemeint ist.</numerusform>
        <numerusform>Diese Behauptung kritisiert mehrere: Sagen Sie, wer gemeint ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim does not rest on a picture of the current draft.</source>
      <translation>
        <numerusform>Diese Behauptung steht in keinem Bild der aktuellen Fassung.</numerusform>
        <numerusform>Diese Behauptung steht in keinem Bild der aktuellen Fassung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim has no place in the current draft.</source>
      <translation>
        <numerusform>Diese Behauptung hat in der jetzigen Fassung keine Stelle.</numerusform>
        <numerusform>Diese Behauptung hat in der jetzigen Fassung keine Stelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim has no place in the current draft: attach it to a selection or close it as cut.</source>
      <translation>
        <numerusform>Diese Behauptung hat in der jetzigen Fassung keine Stelle: Heften Sie sie an eine Markierung, oder schließen Sie sie als gestrichen.</numerusform>
        <numerusform>Diese Behauptung hat in der jetzigen Fassung keine Stelle: Heften Sie sie an eine Markierung, oder schließen Sie sie als gestrichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim has no verdict yet to agree with.</source>
      <translation>
        <numerusform>Diese Behauptung hat noch keinen Befund, dem man zustimmen könnte.</numerusform>
        <numerusform>Diese Behauptung hat noch keinen Befund, dem man zustimmen könnte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim has several queries: say which.</source>
      <translation>
        <numerusform>Diese Behauptung hat mehrere Rückfragen: Sagen Sie, welche.</numerusform>
        <numerusform>Diese Behauptung hat mehrere Rückfragen: Sagen Sie, welche.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim is not marked as criticism: say first of whom.</source>
      <translation>
        <numerusform>Diese Behauptung ist nicht als Kritik markiert: Sagen Sie zuerst, an wem.</numerusform>
        <numerusform>Diese Behauptung ist nicht als Kritik markiert: Sagen Sie zuerst, an wem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim rests on a picture and has no words in the article: mark another region or change its statement instead.</source>
      <translation>
        <numerusform>Diese Behauptung steht in einem Bild und hat keine Wörter im Artikel: Markieren Sie einen anderen Ausschnitt oder ändern Sie ihre Aussage.</numerusform>
        <numerusform>Diese Behauptung steht in einem Bild und hat keine Wörter im Artikel: Markieren Sie einen anderen Ausschnitt oder ändern Sie ihre Aussage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim rests on another picture.</source>
      <translation>
        <numerusform>Diese Behauptung steht in einem anderen Bild.</numerusform>
        <numerusform>Diese Behauptung steht in einem anderen Bild.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim seems to hold a single statement.</source>
      <translation>
        <numerusform>Diese Behauptung enthält wohl nur eine Aussage.</numerusform>
        <numerusform>Diese Behauptung enthält wohl nur eine Aussage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim stands in the current draft, so it was not cut.</source>
      <translation>
        <numerusform>Diese Behauptung steht in der jetzigen Fassung, ist also nicht gestrichen.</numerusform>
        <numerusform>Diese Behauptung steht in der jetzigen Fassung, ist also nicht gestrichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This claim stands in the current draft; resize it to give it another place.</source>
      <translation>
        <numerusform>Diese Behauptung steht in der jetzigen Fassung; ändern Sie ihren Umfang, um ihr eine andere Stelle zu geben.</numerusform>
        <numerusform>Diese Behauptung steht in der jetzigen Fassung; ändern Sie ihren Umfang, um ihr eine andere Stelle zu geben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This code name says who the source is: choose one that has nothing of the name.</source>
      <translation>
        <numerusform>Dieser Deckname sagt, wer die Quelle ist: Wählen Sie einen, der nichts vom Namen enthält.</numerusform>
        <numerusform>Dieser Deckname sagt, wer die Quelle ist: Wählen Sie einen, der nichts vom Namen enthält.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This copy has errors 1 to {count}.</source>
      <translation>
        <numerusform>Dieses Exemplar hat die Fehler 1 bis {count}.</numerusform>
        <numerusform>Dieses Exemplar hat die Fehler 1 bis {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This copy holds no text to compare a quotation with.</source>
      <translation>
        <numerusform>Diese Kopie enthält keinen Text, mit dem sich ein Zitat vergleichen ließe.</numerusform>
        <numerusform>Diese Kopie enthält keinen Text, mit dem sich ein Zitat vergleichen ließe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This copy is of a confidential source: look at it in the window.</source>
      <translation>
        <numerusform>Diese Kopie gehört zu einer vertraulichen Quelle: Sehen Sie sie im Fenster an.</numerusform>
        <numerusform>Diese Kopie gehört zu einer vertraulichen Quelle: Sehen Sie sie im Fenster an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This copy may say who a confidential source is: add --confidential to print of it.</source>
      <translation>
        <numerusform>Diese Kopie kann sagen, wer eine vertrauliche Quelle ist: Mit --confidential wird aus ihr gedruckt.</numerusform>
        <numerusform>Diese Kopie kann sagen, wer eine vertrauliche Quelle ist: Mit --confidential wird aus ihr gedruckt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This could not be confirmed: shall it be cut, attributed, hedged, or is the risk accepted?</source>
      <translation>
        <numerusform>Das ließ sich nicht bestätigen: streichen, zuschreiben, einschränken, oder wird das Risiko hingenommen?</numerusform>
        <numerusform>Das ließ sich nicht bestätigen: streichen, zuschreiben, einschränken, oder wird das Risiko hingenommen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This database holds a shared desk already: join it by an invitation.</source>
      <translation>
        <numerusform>Diese Datenbank enthält schon einen gemeinsamen Prüftisch: Treten Sie ihm mit einer Einladung bei.</numerusform>
        <numerusform>Diese Datenbank enthält schon einen gemeinsamen Prüftisch: Treten Sie ihm mit einer Einladung bei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This desk does not belong to “{desk}” any more.</source>
      <translation>
        <numerusform>Dieser Prüftisch gehört nicht mehr zu „{desk}“.</numerusform>
        <numerusform>Dieser Prüftisch gehört nicht mehr zu „{desk}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This desk has no pace of its own yet, so the hours are given for three.</source>
      <translation>
        <numerusform>Dieser Prüftisch hat noch kein eigenes Tempo; die Stunden stehen darum für drei.</numerusform>
        <numerusform>Dieser Prüftisch hat noch kein eigenes Tempo; die Stunden stehen darum für drei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This file is not kept in the library.</source>
      <translation>
        <numerusform>Diese Datei ist nicht in der Bibliothek aufbewahrt.</numerusform>
        <numerusform>Diese Datei ist nicht in der Bibliothek aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This invitation was taken by somebody else already: ask for another.</source>
      <translation>
        <numerusform>Diese Einladung hat schon jemand anders angenommen: Bitten Sie um eine neue.</numerusform>
        <numerusform>Diese Einladung hat schon jemand anders angenommen: Bitten Sie um eine neue.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is a chart or drawing that only the program which wrote the file can draw; look at it there.</source>
      <translation>
        <numerusform>Dies ist ein Diagramm oder eine Zeichnung, die nur das Programm zeichnen kann, das die Datei geschrieben hat; sehen Sie sie dort an.</numerusform>
        <numerusform>Dies ist ein Diagramm oder eine Zeichnung, die nur das Programm zeichnen kann, das die Datei geschrieben hat; sehen Sie sie dort an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is encrypted, and there is no identity here to open it (“{path}”). Make one, and give its public key to whoever encrypts for you.</source>
      <translation>
        <numerusform>Dies ist verschlüsselt, und hier ist keine Identität, die es öffnet („{path}“). Erstellen Sie eine und geben Sie ihren öffentlichen Schlüssel an die, die für Sie verschlüsseln.</numerusform>
        <numerusform>Dies ist verschlüsselt, und hier ist keine Identität, die es öffnet („{path}“). Erstellen Sie eine und geben Sie ihren öffentlichen Schlüssel an die, die für Sie verschlüsseln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is for the desktops of Linux.</source>
      <translation>
        <numerusform>Das gilt für Arbeitsoberflächen von Linux.</numerusform>
        <numerusform>Das gilt für Arbeitsoberflächen von Linux.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is larger than the library “{name}” can hold.</source>
      <translation>
        <numerusform>Das ist größer, als die Bibliothek „{name}“ fassen kann.</numerusform>
        <numerusform>Das ist größer, als die Bibliothek „{name}“ fassen kann.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is no address of a server, such as postgresql://name@host/database.</source>
      <translation>
        <numerusform>Das ist keine Adresse eines Servers wie postgresql://name@host/database.</numerusform>
        <numerusform>Das ist keine Adresse eines Servers wie postgresql://name@host/database.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is no file of a desk's settings.</source>
      <translation>
        <numerusform>Das ist keine Datei mit Einstellungen einer Redaktion.</numerusform>
        <numerusform>Das ist keine Datei mit Einstellungen einer Redaktion.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is no file of a desk's settings: it is too large.</source>
      <translation>
        <numerusform>Das ist keine Datei mit Einstellungen einer Redaktion: Sie ist zu groß.</numerusform>
        <numerusform>Das ist keine Datei mit Einstellungen einer Redaktion: Sie ist zu groß.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is no invitation to a shared desk.</source>
      <translation>
        <numerusform>Das ist keine Einladung zu einem gemeinsamen Prüftisch.</numerusform>
        <numerusform>Das ist keine Einladung zu einem gemeinsamen Prüftisch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is no step of a Factcheck library, or it is damaged.</source>
      <translation>
        <numerusform>Das ist kein Schritt einer Factcheck-Bibliothek, oder er ist beschädigt.</numerusform>
        <numerusform>Das ist kein Schritt einer Factcheck-Bibliothek, oder er ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is the current draft, word for word; there is nothing to carry over.</source>
      <translation>
        <numerusform>Das ist die jetzige Fassung, Wort für Wort; es gibt nichts zu übertragen.</numerusform>
        <numerusform>Das ist die jetzige Fassung, Wort für Wort; es gibt nichts zu übertragen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is the last claim of the article; there is none after it to merge with.</source>
      <translation>
        <numerusform>Das ist die letzte Behauptung des Artikels; nach ihr kommt keine, mit der sie zu vereinen wäre.</numerusform>
        <numerusform>Das ist die letzte Behauptung des Artikels; nach ihr kommt keine, mit der sie zu vereinen wäre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This is the only scale: there must be one for new articles.</source>
      <translation>
        <numerusform>Das ist die einzige Skala: Für neue Artikel muss es eine geben.</numerusform>
        <numerusform>Das ist die einzige Skala: Für neue Artikel muss es eine geben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This library belongs to no shared desk yet: create one, or join one.</source>
      <translation>
        <numerusform>Diese Bibliothek gehört noch zu keinem gemeinsamen Prüftisch: Legen Sie einen an, oder treten Sie einem bei.</numerusform>
        <numerusform>Diese Bibliothek gehört noch zu keinem gemeinsamen Prüftisch: Legen Sie einen an, oder treten Sie einem bei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This library belongs to the shared desk “{desk}” already.</source>
      <translation>
        <numerusform>Diese Bibliothek gehört schon zum gemeinsamen Prüftisch „{desk}“.</numerusform>
        <numerusform>Diese Bibliothek gehört schon zum gemeinsamen Prüftisch „{desk}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This library has left “{desk}”, and who has left cannot come back with the same library: join with a new one. The cases come to it from the shared desk.</source>
      <translation>
        <numerusform>Diese Bibliothek hat „{desk}“ verlassen, und wer gegangen ist, kann nicht mit derselben Bibliothek zurückkehren: Treten Sie mit einer neuen bei. Die Artikel kommen vom gemeinsamen Prüftisch zu ihr.</numerusform>
        <numerusform>Diese Bibliothek hat „{desk}“ verlassen, und wer gegangen ist, kann nicht mit derselben Bibliothek zurückkehren: Treten Sie mit einer neuen bei. Die Artikel kommen vom gemeinsamen Prüftisch zu ihr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This picture cannot be read; look at it in the file.</source>
      <translation>
        <numerusform>Dieses Bild lässt sich nicht lesen; sehen Sie es in der Datei an.</numerusform>
        <numerusform>Dieses Bild lässt sich nicht lesen; sehen Sie es in der Datei an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This picture is too large to be shown; look at it in the file.</source>
      <translation>
        <numerusform>Dieses Bild ist zu groß, um gezeigt zu werden; sehen Sie es in der Datei an.</numerusform>
        <numerusform>Dieses Bild ist zu groß, um gezeigt zu werden; sehen Sie es in der Datei an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This picture stands on the web; nothing of it was fetched.</source>
      <translation>
        <numerusform>Dieses Bild steht im Web; nichts davon wurde geholt.</numerusform>
        <numerusform>Dieses Bild steht im Web; nichts davon wurde geholt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This reading is of another article.</source>
      <translation>
        <numerusform>Dieses Gegenlesen gilt einem anderen Artikel.</numerusform>
        <numerusform>Dieses Gegenlesen gilt einem anderen Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This rule counts nothing: it is applied or left out.</source>
      <translation>
        <numerusform>Diese Regel zählt nichts: Sie gilt oder gilt nicht.</numerusform>
        <numerusform>Diese Regel zählt nichts: Sie gilt oder gilt nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This rule takes a number from 1 to {most}.</source>
      <translation>
        <numerusform>Diese Regel nimmt eine Zahl von 1 bis {most}.</numerusform>
        <numerusform>Diese Regel nimmt eine Zahl von 1 bis {most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This shared desk was made by a newer Factcheck Desk; please update the program.</source>
      <translation>
        <numerusform>Dieser gemeinsame Prüftisch stammt von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
        <numerusform>Dieser gemeinsame Prüftisch stammt von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This should not stand as it is, and no wording is suggested yet: how shall it read?</source>
      <translation>
        <numerusform>Das kann so nicht stehen bleiben, und noch ist kein Wortlaut vorgeschlagen: Wie soll es lauten?</numerusform>
        <numerusform>Das kann so nicht stehen bleiben, und noch ist kein Wortlaut vorgeschlagen: Wie soll es lauten?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Thursday</source>
      <translation>
        <numerusform>Donnerstag</numerusform>
        <numerusform>Donnerstag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tick taken back</source>
      <translation>
        <numerusform>Haken zurückgenommen</numerusform>
        <numerusform>Haken zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Time per article</source>
      <translation>
        <numerusform>Zeit je Artikel</numerusform>
        <numerusform>Zeit je Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Time stamp</source>
      <translation>
        <numerusform>Zeitstempel</numerusform>
        <numerusform>Zeitstempel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Title</source>
      <translation>
        <numerusform>Titel</numerusform>
        <numerusform>Titel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Title changed</source>
      <translation>
        <numerusform>Titel geändert</numerusform>
        <numerusform>Titel geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Titles, ages, superlatives and prices are due after this many days</source>
      <translation>
        <numerusform>Titel, Altersangaben, Superlative und Preise sind nach so vielen Tagen wieder fällig</numerusform>
        <numerusform>Titel, Altersangaben, Superlative und Preise sind nach so vielen Tagen wieder fällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To check</source>
      <translation>
        <numerusform>Zu prüfen</numerusform>
        <numerusform>Zu prüfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To host a shared desk needs an addition: pip install “factcheck-desk[host]”.</source>
      <translation>
        <numerusform>Einen gemeinsamen Prüftisch zu betreiben braucht eine Ergänzung: pip install „factcheck-desk[host]“.</numerusform>
        <numerusform>Einen gemeinsamen Prüftisch zu betreiben braucht eine Ergänzung: pip install „factcheck-desk[host]“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tracked changes were read as accepted.</source>
      <translation>
        <numerusform>Nachverfolgte Änderungen wurden als angenommen gelesen.</numerusform>
        <numerusform>Nachverfolgte Änderungen wurden als angenommen gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tracked changes were read as not yet made.</source>
      <translation>
        <numerusform>Nachverfolgte Änderungen wurden als noch nicht gemacht gelesen.</numerusform>
        <numerusform>Nachverfolgte Änderungen wurden als noch nicht gemacht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Translation</source>
      <translation>
        <numerusform>Übersetzung</numerusform>
        <numerusform>Übersetzung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Translator</source>
      <translation>
        <numerusform>Übersetzt von</numerusform>
        <numerusform>Übersetzt von</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>True</source>
      <translation>
        <numerusform>Wahr</numerusform>
        <numerusform>Wahr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Truth-O-Meter type</source>
      <translation>
        <numerusform>Truth-O-Meter-Typ</numerusform>
        <numerusform>Truth-O-Meter-Typ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tuesday</source>
      <translation>
        <numerusform>Dienstag</numerusform>
        <numerusform>Dienstag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Two verdicts of a scale have the same name.</source>
      <translation>
        <numerusform>Zwei Befunde einer Skala haben denselben Namen.</numerusform>
        <numerusform>Zwei Befunde einer Skala haben denselben Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Type</source>
      <translation>
        <numerusform>Art</numerusform>
        <numerusform>Art</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Type what the picture states there.</source>
      <translation>
        <numerusform>Geben Sie ein, was das Bild dort aussagt.</numerusform>
        <numerusform>Geben Sie ein, was das Bild dort aussagt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Undo: {step}</source>
      <translation>
        <numerusform>Rückgängig: {step}</numerusform>
        <numerusform>Rückgängig: {step}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unproven</source>
      <translation>
        <numerusform>Unbewiesen</numerusform>
        <numerusform>Unbewiesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Until {deadline}</source>
      <translation>
        <numerusform>Bis {deadline}</numerusform>
        <numerusform>Bis {deadline}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Verdict</source>
      <translation>
        <numerusform>Befund</numerusform>
        <numerusform>Befund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Verdict set</source>
      <translation>
        <numerusform>Befund gesetzt</numerusform>
        <numerusform>Befund gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Verdict taken off</source>
      <translation>
        <numerusform>Befund abgenommen</numerusform>
        <numerusform>Befund abgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Verdicts</source>
      <translation>
        <numerusform>Befunde</numerusform>
        <numerusform>Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waiting</source>
      <translation>
        <numerusform>Wartet</numerusform>
        <numerusform>Wartet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waiting on</source>
      <translation>
        <numerusform>Wartet auf</numerusform>
        <numerusform>Wartet auf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waiting on…</source>
      <translation>
        <numerusform>Wartet auf …</numerusform>
        <numerusform>Wartet auf …</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Was that the reason: {text}?</source>
      <translation>
        <numerusform>War das der Grund: {text}?</numerusform>
        <numerusform>War das der Grund: {text}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>We are preparing an article for publication. It says the following of you. Please tell us what you say to each point, and whether anything in it is wrong; the article will give your answer.</source>
      <translation>
        <numerusform>Wir bereiten einen Artikel zur Veröffentlichung vor. Er sagt über Sie das Folgende. Bitte teilen Sie uns mit, was Sie zu jedem Punkt sagen und ob etwas daran falsch ist; der Artikel wird Ihre Antwort wiedergeben.</numerusform>
        <numerusform>Wir bereiten einen Artikel zur Veröffentlichung vor. Er sagt über Sie das Folgende. Bitte teilen Sie uns mit, was Sie zu jedem Punkt sagen und ob etwas daran falsch ist; der Artikel wird Ihre Antwort wiedergeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>We can give what reaches us until {deadline}.</source>
      <translation>
        <numerusform>Wir können wiedergeben, was uns bis {deadline} erreicht.</numerusform>
        <numerusform>Wir können wiedergeben, was uns bis {deadline} erreicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Web annotations</source>
      <translation>
        <numerusform>Web-Annotationen</numerusform>
        <numerusform>Web-Annotationen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Web page</source>
      <translation>
        <numerusform>Webseite</numerusform>
        <numerusform>Webseite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Web pages</source>
      <translation>
        <numerusform>Webseiten</numerusform>
        <numerusform>Webseiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Wednesday</source>
      <translation>
        <numerusform>Mittwoch</numerusform>
        <numerusform>Mittwoch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What</source>
      <translation>
        <numerusform>Was</numerusform>
        <numerusform>Was</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What came for this desk alone with step {number} could not be read.</source>
      <translation>
        <numerusform>Was mit Schritt {number} für diesen Prüftisch allein kam, war nicht lesbar.</numerusform>
        <numerusform>Was mit Schritt {number} für diesen Prüftisch allein kam, war nicht lesbar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What changed between the drafts</source>
      <translation>
        <numerusform>Was sich zwischen den Fassungen geändert hat</numerusform>
        <numerusform>Was sich zwischen den Fassungen geändert hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What is attached was not read: {files}.</source>
      <translation>
        <numerusform>Angehängtes wurde nicht gelesen: {files}.</numerusform>
        <numerusform>Angehängtes wurde nicht gelesen: {files}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What it rests on</source>
      <translation>
        <numerusform>Worauf sie beruht</numerusform>
        <numerusform>Worauf sie beruht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What queries became</source>
      <translation>
        <numerusform>Was aus Rückfragen wurde</numerusform>
        <numerusform>Was aus Rückfragen wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What there is to do</source>
      <translation>
        <numerusform>Was zu tun ist</numerusform>
        <numerusform>Was zu tun ist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was given holds bytes that are no letters.</source>
      <translation>
        <numerusform>Das Angegebene enthält Bytes, die keine Buchstaben sind.</numerusform>
        <numerusform>Das Angegebene enthält Bytes, die keine Buchstaben sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was said, but for sounds and fillers.</source>
      <translation>
        <numerusform>Was gesagt wurde, bis auf Laute und Füllwörter.</numerusform>
        <numerusform>Was gesagt wurde, bis auf Laute und Füllwörter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was said, shortened where it shows.</source>
      <translation>
        <numerusform>Was gesagt wurde, sichtbar gekürzt.</numerusform>
        <numerusform>Was gesagt wurde, sichtbar gekürzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>When time stamps are asked for</source>
      <translation>
        <numerusform>Wann um Zeitstempel gebeten wird</numerusform>
        <numerusform>Wann um Zeitstempel gebeten wird</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Where all sources are secondary there are at least this many</source>
      <translation>
        <numerusform>Wo alle Quellen Sekundärquellen sind, sind es mindestens so viele</numerusform>
        <numerusform>Wo alle Quellen Sekundärquellen sind, sind es mindestens so viele</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Where an error would hurt</source>
      <translation>
        <numerusform>Wo ein Fehler schadet</numerusform>
        <numerusform>Wo ein Fehler schadet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Where in “{source}” the passage stands is not said.</source>
      <translation>
        <numerusform>Wo in „{source}“ die Belegstelle steht, ist nicht gesagt.</numerusform>
        <numerusform>Wo in „{source}“ die Belegstelle steht, ist nicht gesagt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Where we differ</source>
      <translation>
        <numerusform>Wo wir uneins sind</numerusform>
        <numerusform>Wo wir uneins sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>White space of any kind and length counts as one space.</source>
      <translation>
        <numerusform>Leerraum jeder Art und Länge gilt als ein Leerzeichen.</numerusform>
        <numerusform>Leerraum jeder Art und Länge gilt als ein Leerzeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Who is meant</source>
      <translation>
        <numerusform>Wer gemeint ist</numerusform>
        <numerusform>Wer gemeint ist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Who left reads nothing that came later: {names}.</source>
      <translation>
        <numerusform>Ausgeschieden, liest nichts, was später kam: {names}.</numerusform>
        <numerusform>Ausgeschieden, liest nichts, was später kam: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Whoever else can open the folder</source>
      <translation>
        <numerusform>Wer sonst den Ordner öffnen kann</numerusform>
        <numerusform>Wer sonst den Ordner öffnen kann</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Whoever runs the server</source>
      <translation>
        <numerusform>Wer den Server betreibt</numerusform>
        <numerusform>Wer den Server betreibt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Why it is risky</source>
      <translation>
        <numerusform>Warum es heikel ist</numerusform>
        <numerusform>Warum es heikel ist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Without annotation</source>
      <translation>
        <numerusform>Ohne Anmerkung</numerusform>
        <numerusform>Ohne Anmerkung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Word document</source>
      <translation>
        <numerusform>Word-Dokument</numerusform>
        <numerusform>Word-Dokument</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Word for word what was said.</source>
      <translation>
        <numerusform>Wort für Wort, was gesagt wurde.</numerusform>
        <numerusform>Wort für Wort, was gesagt wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Words in the draft</source>
      <translation>
        <numerusform>Wörter in der Fassung</numerusform>
        <numerusform>Wörter in der Fassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Words were left out, and the quotation does not show it.</source>
      <translation>
        <numerusform>Worte sind ausgelassen, und das Zitat zeigt es nicht.</numerusform>
        <numerusform>Worte sind ausgelassen, und das Zitat zeigt es nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Work</source>
      <translation>
        <numerusform>Arbeit</numerusform>
        <numerusform>Arbeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Work state</source>
      <translation>
        <numerusform>Arbeitsstand</numerusform>
        <numerusform>Arbeitsstand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Work state set</source>
      <translation>
        <numerusform>Arbeitsstand gesetzt</numerusform>
        <numerusform>Arbeitsstand gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Worked out</source>
      <translation>
        <numerusform>Gerechnet</numerusform>
        <numerusform>Gerechnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Worked out anew</source>
      <translation>
        <numerusform>Neu gerechnet</numerusform>
        <numerusform>Neu gerechnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Working taken off</source>
      <translation>
        <numerusform>Rechnung entfernt</numerusform>
        <numerusform>Rechnung entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Working written</source>
      <translation>
        <numerusform>Rechnung geschrieben</numerusform>
        <numerusform>Rechnung geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Wrong</source>
      <translation>
        <numerusform>Falsch</numerusform>
        <numerusform>Falsch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You read this claim blind: say in the second reading what you hold to be right. If you are not the reader, give your name in the settings.</source>
      <translation>
        <numerusform>Sie lesen diese Behauptung blind: Sagen Sie beim Gegenlesen, was Sie für richtig halten. Lesen nicht Sie, geben Sie in den Einstellungen Ihren Namen an.</numerusform>
        <numerusform>Sie lesen diese Behauptung blind: Sagen Sie beim Gegenlesen, was Sie für richtig halten. Lesen nicht Sie, geben Sie in den Einstellungen Ihren Namen an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You worked on this article before you joined “{desk}” as {role}, which does not allow that work: nothing of yours on it goes there. Hand it over in a case file, or ask for another role.</source>
      <translation>
        <numerusform>Sie haben an diesem Artikel gearbeitet, bevor Sie „{desk}“ als {role} beigetreten sind, wozu diese Arbeit nicht gehört: Nichts davon geht dorthin. Übergeben Sie es in einer Falldatei oder bitten Sie um eine andere Rolle.</numerusform>
        <numerusform>Sie haben an diesem Artikel gearbeitet, bevor Sie „{desk}“ als {role} beigetreten sind, wozu diese Arbeit nicht gehört: Nichts davon geht dorthin. Übergeben Sie es in einer Falldatei oder bitten Sie um eine andere Rolle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your answer</source>
      <translation>
        <numerusform>Ihre Antwort</numerusform>
        <numerusform>Ihre Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your name</source>
      <translation>
        <numerusform>Ihr Name</numerusform>
        <numerusform>Ihr Name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your role on the shared desk “{desk}”, {role}, does not allow this.</source>
      <translation>
        <numerusform>Ihre Rolle am gemeinsamen Prüftisch „{desk}“, {role}, erlaubt das nicht.</numerusform>
        <numerusform>Ihre Rolle am gemeinsamen Prüftisch „{desk}“, {role}, erlaubt das nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>[{picture}]</source>
      <translation>
        <numerusform>[{picture}]</numerusform>
        <numerusform>[{picture}]</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a Pages document; export it from Pages as Word (.docx) and open that file</source>
      <translation>
        <numerusform>ein Pages-Dokument; geben Sie es aus Pages als Word (.docx) aus und öffnen Sie diese Datei</numerusform>
        <numerusform>ein Pages-Dokument; geben Sie es aus Pages als Word (.docx) aus und öffnen Sie diese Datei</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a database</source>
      <translation>
        <numerusform>eine Datenbank</numerusform>
        <numerusform>eine Datenbank</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a document type</source>
      <translation>
        <numerusform>einen Dokumenttyp</numerusform>
        <numerusform>einen Dokumenttyp</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a picture</source>
      <translation>
        <numerusform>ein Bild</numerusform>
        <numerusform>ein Bild</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a picture of an earlier draft</source>
      <translation>
        <numerusform>einem Bild einer früheren Fassung</numerusform>
        <numerusform>einem Bild einer früheren Fassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a presentation, not an article</source>
      <translation>
        <numerusform>eine Präsentation, kein Artikel</numerusform>
        <numerusform>eine Präsentation, kein Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a program</source>
      <translation>
        <numerusform>ein Programm</numerusform>
        <numerusform>ein Programm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a sound recording</source>
      <translation>
        <numerusform>eine Tonaufnahme</numerusform>
        <numerusform>eine Tonaufnahme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a source has changed, moved or gone</source>
      <translation>
        <numerusform>eine Quelle ist geändert, umgezogen oder fort</numerusform>
        <numerusform>eine Quelle ist geändert, umgezogen oder fort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a source taken off</source>
      <translation>
        <numerusform>eine entfernte Quelle</numerusform>
        <numerusform>eine entfernte Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a spreadsheet, not an article</source>
      <translation>
        <numerusform>eine Tabelle, kein Artikel</numerusform>
        <numerusform>eine Tabelle, kein Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>a video</source>
      <translation>
        <numerusform>ein Video</numerusform>
        <numerusform>ein Video</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>accepted</source>
      <translation>
        <numerusform>angenommen</numerusform>
        <numerusform>angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>accessed {day}</source>
      <translation>
        <numerusform>abgerufen {day}</numerusform>
        <numerusform>abgerufen {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>added</source>
      <translation>
        <numerusform>hinzugefügt</numerusform>
        <numerusform>hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>address</source>
      <translation>
        <numerusform>Adresse</numerusform>
        <numerusform>Adresse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>age</source>
      <translation>
        <numerusform>Alter</numerusform>
        <numerusform>Alter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>agrees</source>
      <translation>
        <numerusform>stimmt zu</numerusform>
        <numerusform>stimmt zu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all together</source>
      <translation>
        <numerusform>alle zusammen</numerusform>
        <numerusform>alle zusammen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>allegation</source>
      <translation>
        <numerusform>Vorwurf</numerusform>
        <numerusform>Vorwurf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>allegation against a person</source>
      <translation>
        <numerusform>Vorwurf gegen eine Person</numerusform>
        <numerusform>Vorwurf gegen eine Person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>always</source>
      <translation>
        <numerusform>immer</numerusform>
        <numerusform>immer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>an OpenDocument file, but not a text</source>
      <translation>
        <numerusform>eine OpenDocument-Datei, aber kein Text</numerusform>
        <numerusform>eine OpenDocument-Datei, aber kein Text</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>another picture</source>
      <translation>
        <numerusform>anderes Bild</numerusform>
        <numerusform>anderes Bild</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>apposition</source>
      <translation>
        <numerusform>Beifügung</numerusform>
        <numerusform>Beifügung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>article</source>
      <translation>
        <numerusform>Artikel</numerusform>
        <numerusform>Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>ask each time</source>
      <translation>
        <numerusform>jedes Mal fragen</numerusform>
        <numerusform>jedes Mal fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>attributed</source>
      <translation>
        <numerusform>zugeschrieben</numerusform>
        <numerusform>zugeschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>attribution</source>
      <translation>
        <numerusform>Zuschreibung</numerusform>
        <numerusform>Zuschreibung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>background</source>
      <translation>
        <numerusform>Hintergrund</numerusform>
        <numerusform>Hintergrund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>book</source>
      <translation>
        <numerusform>Buch</numerusform>
        <numerusform>Buch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>cause</source>
      <translation>
        <numerusform>Ursache</numerusform>
        <numerusform>Ursache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>changed</source>
      <translation>
        <numerusform>geändert</numerusform>
        <numerusform>geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>changed by {day}</source>
      <translation>
        <numerusform>geändert bis {day}</numerusform>
        <numerusform>geändert bis {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>changed {when}</source>
      <translation>
        <numerusform>geändert {when}</numerusform>
        <numerusform>geändert {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>checked by {checker}</source>
      <translation>
        <numerusform>geprüft von {checker}</numerusform>
        <numerusform>geprüft von {checker}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>checker</source>
      <translation>
        <numerusform>Prüfung</numerusform>
        <numerusform>Prüfung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claim</source>
      <translation>
        <numerusform>Behauptung</numerusform>
        <numerusform>Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claim {claims} stays, since it was worked on</source>
      <translation>
        <numerusform>Behauptung {claims} bleibt, da an ihr gearbeitet wurde</numerusform>
        <numerusform>Behauptung {claims} bleibt, da an ihr gearbeitet wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claim {claims} was shortened</source>
      <translation>
        <numerusform>Behauptung {claims} wurde gekürzt</numerusform>
        <numerusform>Behauptung {claims} wurde gekürzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claim {claims} was split</source>
      <translation>
        <numerusform>Behauptung {claims} wurde geteilt</numerusform>
        <numerusform>Behauptung {claims} wurde geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claim {numbers}</source>
      <translation>
        <numerusform>Behauptung {numbers}</numerusform>
        <numerusform>Behauptung {numbers}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claims {claims} stay, since they were worked on</source>
      <translation>
        <numerusform>Behauptungen {claims} bleiben, da an ihnen gearbeitet wurde</numerusform>
        <numerusform>Behauptungen {claims} bleiben, da an ihnen gearbeitet wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claims {claims} were shortened</source>
      <translation>
        <numerusform>Behauptungen {claims} wurden gekürzt</numerusform>
        <numerusform>Behauptungen {claims} wurden gekürzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claims {claims} were split</source>
      <translation>
        <numerusform>Behauptungen {claims} wurden geteilt</numerusform>
        <numerusform>Behauptungen {claims} wurden geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>claims {numbers}</source>
      <translation>
        <numerusform>Behauptungen {numbers}</numerusform>
        <numerusform>Behauptungen {numbers}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>compared by nobody yet</source>
      <translation>
        <numerusform>noch von niemandem verglichen</numerusform>
        <numerusform>noch von niemandem verglichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>compared by {who}</source>
      <translation>
        <numerusform>verglichen von {who}</numerusform>
        <numerusform>verglichen von {who}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>comparison</source>
      <translation>
        <numerusform>Vergleich</numerusform>
        <numerusform>Vergleich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>confidential</source>
      <translation>
        <numerusform>vertraulich</numerusform>
        <numerusform>vertraulich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>confirmed</source>
      <translation>
        <numerusform>bestätigt</numerusform>
        <numerusform>bestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>context</source>
      <translation>
        <numerusform>Zusammenhang</numerusform>
        <numerusform>Zusammenhang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>contradicts</source>
      <translation>
        <numerusform>widerspricht</numerusform>
        <numerusform>widerspricht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>copy of {day}</source>
      <translation>
        <numerusform>Kopie vom {day}</numerusform>
        <numerusform>Kopie vom {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>copy of {when}, SHA-256 {hash}</source>
      <translation>
        <numerusform>Kopie vom {when}, SHA-256 {hash}</numerusform>
        <numerusform>Kopie vom {when}, SHA-256 {hash}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>corrected after publication</source>
      <translation>
        <numerusform>nach Erscheinen berichtigt</numerusform>
        <numerusform>nach Erscheinen berichtigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>correction “{words}”</source>
      <translation>
        <numerusform>Korrektur „{words}“</numerusform>
        <numerusform>Korrektur „{words}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>coverage {percent}%</source>
      <translation>
        <numerusform>Abdeckung {percent} %</numerusform>
        <numerusform>Abdeckung {percent} %</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>criticism</source>
      <translation>
        <numerusform>Kritik</numerusform>
        <numerusform>Kritik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>cut</source>
      <translation>
        <numerusform>gestrichen</numerusform>
        <numerusform>gestrichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>dataset</source>
      <translation>
        <numerusform>Datensatz</numerusform>
        <numerusform>Datensatz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>date</source>
      <translation>
        <numerusform>Datum</numerusform>
        <numerusform>Datum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>decided as of an earlier day</source>
      <translation>
        <numerusform>Befund zum Stand eines früheren Tages</numerusform>
        <numerusform>Befund zum Stand eines früheren Tages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>deleted</source>
      <translation>
        <numerusform>gelöscht</numerusform>
        <numerusform>gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>demand</source>
      <translation>
        <numerusform>Forderung</numerusform>
        <numerusform>Forderung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>differs</source>
      <translation>
        <numerusform>sieht es anders</numerusform>
        <numerusform>sieht es anders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>disputed</source>
      <translation>
        <numerusform>bestritten</numerusform>
        <numerusform>bestritten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>document</source>
      <translation>
        <numerusform>Dokument</numerusform>
        <numerusform>Dokument</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>double</source>
      <translation>
        <numerusform>das Doppelte</numerusform>
        <numerusform>das Doppelte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>draft</source>
      <translation>
        <numerusform>Fassung</numerusform>
        <numerusform>Fassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>editor</source>
      <translation>
        <numerusform>Redaktion</numerusform>
        <numerusform>Redaktion</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>email</source>
      <translation>
        <numerusform>E-Mail</numerusform>
        <numerusform>E-Mail</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>empty</source>
      <translation>
        <numerusform>leer</numerusform>
        <numerusform>leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>en</source>
      <translation>
        <numerusform>de</numerusform>
        <numerusform>de</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>fact</source>
      <translation>
        <numerusform>Tatsache</numerusform>
        <numerusform>Tatsache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>first-person opinion</source>
      <translation>
        <numerusform>Meinung in der ersten Person</numerusform>
        <numerusform>Meinung in der ersten Person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>flagged</source>
      <translation>
        <numerusform>gekennzeichnet</numerusform>
        <numerusform>gekennzeichnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>for ever</source>
      <translation>
        <numerusform>für immer</numerusform>
        <numerusform>für immer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>found with gaps</source>
      <translation>
        <numerusform>mit Lücken gefunden</numerusform>
        <numerusform>mit Lücken gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>found word for word</source>
      <translation>
        <numerusform>Wort für Wort gefunden</numerusform>
        <numerusform>Wort für Wort gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>four times</source>
      <translation>
        <numerusform>das Vierfache</numerusform>
        <numerusform>das Vierfache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>gone</source>
      <translation>
        <numerusform>verschwunden</numerusform>
        <numerusform>verschwunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>gone on {day}</source>
      <translation>
        <numerusform>verschwunden am {day}</numerusform>
        <numerusform>verschwunden am {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>greeting</source>
      <translation>
        <numerusform>Gruß</numerusform>
        <numerusform>Gruß</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>half</source>
      <translation>
        <numerusform>die Hälfte</numerusform>
        <numerusform>die Hälfte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has no readable text</source>
      <translation>
        <numerusform>hat keinen lesbaren Text</numerusform>
        <numerusform>hat keinen lesbaren Text</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>heading</source>
      <translation>
        <numerusform>Überschrift</numerusform>
        <numerusform>Überschrift</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>hedged</source>
      <translation>
        <numerusform>abgeschwächt</numerusform>
        <numerusform>abgeschwächt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>how far shared articles were carried</source>
      <translation>
        <numerusform>wie weit geteilte Artikel übertragen sind</numerusform>
        <numerusform>wie weit geteilte Artikel übertragen sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>how figures were worked out</source>
      <translation>
        <numerusform>wie Zahlen gerechnet wurden</numerusform>
        <numerusform>wie Zahlen gerechnet wurden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in translation: “{words}”</source>
      <translation>
        <numerusform>in Übersetzung: „{words}“</numerusform>
        <numerusform>in Übersetzung: „{words}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it did not answer</source>
      <translation>
        <numerusform>keine Antwort</numerusform>
        <numerusform>keine Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it is a link that leads back to itself</source>
      <translation>
        <numerusform>es ist ein Link, der auf sich selbst zurückführt</numerusform>
        <numerusform>es ist ein Link, der auf sich selbst zurückführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it takes longer than a minute, or more memory than there is.</source>
      <translation>
        <numerusform>Sie braucht länger als eine Minute oder mehr Speicher, als da ist.</numerusform>
        <numerusform>Sie braucht länger als eine Minute oder mehr Speicher, als da ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>its name is too long</source>
      <translation>
        <numerusform>der Name ist zu lang</numerusform>
        <numerusform>der Name ist zu lang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>its parts stand in another order</source>
      <translation>
        <numerusform>die Teile stehen in anderer Reihenfolge</numerusform>
        <numerusform>die Teile stehen in anderer Reihenfolge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>lawyer</source>
      <translation>
        <numerusform>Rechtsprüfung</numerusform>
        <numerusform>Rechtsprüfung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>legal</source>
      <translation>
        <numerusform>rechtlich</numerusform>
        <numerusform>rechtlich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>legal risk</source>
      <translation>
        <numerusform>Rechtsrisiko</numerusform>
        <numerusform>Rechtsrisiko</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>legal word</source>
      <translation>
        <numerusform>Rechtswort</numerusform>
        <numerusform>Rechtswort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>less than {multiple}</source>
      <translation>
        <numerusform>weniger als {multiple}</numerusform>
        <numerusform>weniger als {multiple}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>measurement</source>
      <translation>
        <numerusform>Messung</numerusform>
        <numerusform>Messung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>money</source>
      <translation>
        <numerusform>Geld</numerusform>
        <numerusform>Geld</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>more than {multiple}</source>
      <translation>
        <numerusform>mehr als {multiple}</numerusform>
        <numerusform>mehr als {multiple}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>moved</source>
      <translation>
        <numerusform>verschoben</numerusform>
        <numerusform>verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>moved by {day}</source>
      <translation>
        <numerusform>verschoben bis {day}</numerusform>
        <numerusform>verschoben bis {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>name</source>
      <translation>
        <numerusform>Name</numerusform>
        <numerusform>Name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>names what changes with time</source>
      <translation>
        <numerusform>nennt, was sich mit der Zeit ändert</numerusform>
        <numerusform>nennt, was sich mit der Zeit ändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nearly but not quite {multiple}</source>
      <translation>
        <numerusform>fast, aber nicht ganz {multiple}</numerusform>
        <numerusform>fast, aber nicht ganz {multiple}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>negation</source>
      <translation>
        <numerusform>Verneinung</numerusform>
        <numerusform>Verneinung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>never</source>
      <translation>
        <numerusform>nie</numerusform>
        <numerusform>nie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>never decided</source>
      <translation>
        <numerusform>nie entschieden</numerusform>
        <numerusform>nie entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>no answer</source>
      <translation>
        <numerusform>keine Antwort</numerusform>
        <numerusform>keine Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>no answer on {day}</source>
      <translation>
        <numerusform>keine Antwort am {day}</numerusform>
        <numerusform>keine Antwort am {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>no fact</source>
      <translation>
        <numerusform>keine Tatsache</numerusform>
        <numerusform>keine Tatsache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>no longer in that of {day}</source>
      <translation>
        <numerusform>nicht mehr in der vom {day}</numerusform>
        <numerusform>nicht mehr in der vom {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not answered</source>
      <translation>
        <numerusform>nicht beantwortet</numerusform>
        <numerusform>nicht beantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not confidential</source>
      <translation>
        <numerusform>nicht vertraulich</numerusform>
        <numerusform>nicht vertraulich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not decided</source>
      <translation>
        <numerusform>nicht entschieden</numerusform>
        <numerusform>nicht entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not flagged</source>
      <translation>
        <numerusform>nicht markiert</numerusform>
        <numerusform>nicht markiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not for attribution</source>
      <translation>
        <numerusform>ohne Namensnennung</numerusform>
        <numerusform>ohne Namensnennung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not put</source>
      <translation>
        <numerusform>nicht vorgehalten</numerusform>
        <numerusform>nicht vorgehalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not put to them yet.</source>
      <translation>
        <numerusform>noch nicht vorgehalten.</numerusform>
        <numerusform>noch nicht vorgehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not reached</source>
      <translation>
        <numerusform>nicht erreicht</numerusform>
        <numerusform>nicht erreicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not yet one</source>
      <translation>
        <numerusform>noch keine</numerusform>
        <numerusform>noch keine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not {multiple}</source>
      <translation>
        <numerusform>nicht {multiple}</numerusform>
        <numerusform>nicht {multiple}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>note “{words}”</source>
      <translation>
        <numerusform>Notiz „{words}“</numerusform>
        <numerusform>Notiz „{words}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nothing found</source>
      <translation>
        <numerusform>nichts gefunden</numerusform>
        <numerusform>nichts gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>now at {address}</source>
      <translation>
        <numerusform>jetzt unter {address}</numerusform>
        <numerusform>jetzt unter {address}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>number</source>
      <translation>
        <numerusform>Nummer</numerusform>
        <numerusform>Nummer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>observation</source>
      <translation>
        <numerusform>Beobachtung</numerusform>
        <numerusform>Beobachtung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>off the record</source>
      <translation>
        <numerusform>nicht zur Veröffentlichung</numerusform>
        <numerusform>nicht zur Veröffentlichung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>omission</source>
      <translation>
        <numerusform>Auslassung</numerusform>
        <numerusform>Auslassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>on the record</source>
      <translation>
        <numerusform>zur Veröffentlichung</numerusform>
        <numerusform>zur Veröffentlichung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>organisation</source>
      <translation>
        <numerusform>Organisation</numerusform>
        <numerusform>Organisation</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>orphaned</source>
      <translation>
        <numerusform>verwaist</numerusform>
        <numerusform>verwaist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>other</source>
      <translation>
        <numerusform>anderes</numerusform>
        <numerusform>anderes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>owner</source>
      <translation>
        <numerusform>Leitung</numerusform>
        <numerusform>Leitung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>page {page}, paragraph {number}</source>
      <translation>
        <numerusform>Seite {page}, Absatz {number}</numerusform>
        <numerusform>Seite {page}, Absatz {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>page {page}, paragraph {paragraph}</source>
      <translation>
        <numerusform>Seite {page}, Absatz {paragraph}</numerusform>
        <numerusform>Seite {page}, Absatz {paragraph}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>paragraph {number}</source>
      <translation>
        <numerusform>Absatz {number}</numerusform>
        <numerusform>Absatz {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>paragraph {paragraph}</source>
      <translation>
        <numerusform>Absatz {paragraph}</numerusform>
        <numerusform>Absatz {paragraph}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>passage not found</source>
      <translation>
        <numerusform>Belegstelle nicht gefunden</numerusform>
        <numerusform>Belegstelle nicht gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>percentage</source>
      <translation>
        <numerusform>Prozentangabe</numerusform>
        <numerusform>Prozentangabe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>period</source>
      <translation>
        <numerusform>Zeitraum</numerusform>
        <numerusform>Zeitraum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>person</source>
      <translation>
        <numerusform>Person</numerusform>
        <numerusform>Person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>picture</source>
      <translation>
        <numerusform>Bild</numerusform>
        <numerusform>Bild</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>picture added</source>
      <translation>
        <numerusform>Bild hinzugekommen</numerusform>
        <numerusform>Bild hinzugekommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>picture credit</source>
      <translation>
        <numerusform>Bildnachweis</numerusform>
        <numerusform>Bildnachweis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>picture missing</source>
      <translation>
        <numerusform>Bild fehlt</numerusform>
        <numerusform>Bild fehlt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>place</source>
      <translation>
        <numerusform>Ort</numerusform>
        <numerusform>Ort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>primary</source>
      <translation>
        <numerusform>primär</numerusform>
        <numerusform>primär</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>proposed</source>
      <translation>
        <numerusform>vorgeschlagen</numerusform>
        <numerusform>vorgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>put away</source>
      <translation>
        <numerusform>weggelegt</numerusform>
        <numerusform>weggelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>put once, not answered.</source>
      <translation>
        <numerusform>einmal vorgehalten, nicht beantwortet.</numerusform>
        <numerusform>einmal vorgehalten, nicht beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>put {count} of {wanted} times, can be answered until {day}.</source>
      <translation>
        <numerusform>{count} von {wanted} Malen vorgehalten, Antwort möglich bis {day}.</numerusform>
        <numerusform>{count} von {wanted} Malen vorgehalten, Antwort möglich bis {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>put {count} of {wanted} times, not answered.</source>
      <translation>
        <numerusform>{count} von {wanted} Malen vorgehalten, nicht beantwortet.</numerusform>
        <numerusform>{count} von {wanted} Malen vorgehalten, nicht beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>put {count} times, not answered.</source>
      <translation>
        <numerusform>{count}-mal vorgehalten, nicht beantwortet.</numerusform>
        <numerusform>{count}-mal vorgehalten, nicht beantwortet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>question</source>
      <translation>
        <numerusform>Frage</numerusform>
        <numerusform>Frage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>quotation</source>
      <translation>
        <numerusform>Zitat</numerusform>
        <numerusform>Zitat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>quote</source>
      <translation>
        <numerusform>Zitat</numerusform>
        <numerusform>Zitat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>rank</source>
      <translation>
        <numerusform>Rang</numerusform>
        <numerusform>Rang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>ratio</source>
      <translation>
        <numerusform>Verhältnis</numerusform>
        <numerusform>Verhältnis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>reader</source>
      <translation>
        <numerusform>nur lesen</numerusform>
        <numerusform>nur lesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>record</source>
      <translation>
        <numerusform>Rekord</numerusform>
        <numerusform>Rekord</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>recording</source>
      <translation>
        <numerusform>Aufnahme</numerusform>
        <numerusform>Aufnahme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>rejected</source>
      <translation>
        <numerusform>abgelehnt</numerusform>
        <numerusform>abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>removed {when}</source>
      <translation>
        <numerusform>entfernt {when}</numerusform>
        <numerusform>entfernt {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>replied on {day}; given in claim {number}.</source>
      <translation>
        <numerusform>geantwortet am {day}; steht in Behauptung {number}.</numerusform>
        <numerusform>geantwortet am {day}; steht in Behauptung {number}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>replied on {day}; the article does not give it.</source>
      <translation>
        <numerusform>geantwortet am {day}; der Artikel gibt es nicht wieder.</numerusform>
        <numerusform>geantwortet am {day}; der Artikel gibt es nicht wieder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>reply given</source>
      <translation>
        <numerusform>Antwort steht da</numerusform>
        <numerusform>Antwort steht da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>reply not given</source>
      <translation>
        <numerusform>Antwort fehlt</numerusform>
        <numerusform>Antwort fehlt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>rests on several sources</source>
      <translation>
        <numerusform>stützt sich auf mehrere Quellen</numerusform>
        <numerusform>stützt sich auf mehrere Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>reworded</source>
      <translation>
        <numerusform>umformuliert</numerusform>
        <numerusform>umformuliert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>risk accepted</source>
      <translation>
        <numerusform>Risiko in Kauf genommen</numerusform>
        <numerusform>Risiko in Kauf genommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>scale</source>
      <translation>
        <numerusform>Skala</numerusform>
        <numerusform>Skala</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>second reader</source>
      <translation>
        <numerusform>Zweitlesung</numerusform>
        <numerusform>Zweitlesung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>secondary</source>
      <translation>
        <numerusform>sekundär</numerusform>
        <numerusform>sekundär</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>shows a pay wall</source>
      <translation>
        <numerusform>zeigt eine Bezahlschranke</numerusform>
        <numerusform>zeigt eine Bezahlschranke</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>shows a request for consent</source>
      <translation>
        <numerusform>zeigt eine Bitte um Einwilligung</numerusform>
        <numerusform>zeigt eine Bitte um Einwilligung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>shows an error page</source>
      <translation>
        <numerusform>zeigt eine Fehlerseite</numerusform>
        <numerusform>zeigt eine Fehlerseite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>single anonymous source</source>
      <translation>
        <numerusform>einzige anonyme Quelle</numerusform>
        <numerusform>einzige anonyme Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>source</source>
      <translation>
        <numerusform>Quelle</numerusform>
        <numerusform>Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>status {status}</source>
      <translation>
        <numerusform>Status {status}</numerusform>
        <numerusform>Status {status}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>superlative</source>
      <translation>
        <numerusform>Superlativ</numerusform>
        <numerusform>Superlativ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>supports</source>
      <translation>
        <numerusform>stützt</numerusform>
        <numerusform>stützt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>supposition</source>
      <translation>
        <numerusform>Vermutung</numerusform>
        <numerusform>Vermutung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>taken out</source>
      <translation>
        <numerusform>gestrichen</numerusform>
        <numerusform>gestrichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>tertiary</source>
      <translation>
        <numerusform>tertiär</numerusform>
        <numerusform>tertiär</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thanks</source>
      <translation>
        <numerusform>Dank</numerusform>
        <numerusform>Dank</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the articles on the shelf</source>
      <translation>
        <numerusform>die Artikel im Regal</numerusform>
        <numerusform>die Artikel im Regal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the attempts to put a criticism</source>
      <translation>
        <numerusform>die Versuche, eine Kritik vorzuhalten</numerusform>
        <numerusform>die Versuche, eine Kritik vorzuhalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the beginning</source>
      <translation>
        <numerusform>dem Anfang</numerusform>
        <numerusform>dem Anfang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the calls</source>
      <translation>
        <numerusform>die Gespräche</numerusform>
        <numerusform>die Gespräche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the claims with their verdicts and notes</source>
      <translation>
        <numerusform>die Behauptungen mit Befunden und Notizen</numerusform>
        <numerusform>die Behauptungen mit Befunden und Notizen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the conflicts</source>
      <translation>
        <numerusform>die Widerstreite</numerusform>
        <numerusform>die Widerstreite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the copies with seeded errors</source>
      <translation>
        <numerusform>die Exemplare mit gesetzten Fehlern</numerusform>
        <numerusform>die Exemplare mit gesetzten Fehlern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the corrections after publication</source>
      <translation>
        <numerusform>die Berichtigungen nach Erscheinen</numerusform>
        <numerusform>die Berichtigungen nach Erscheinen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the criticisms and replies</source>
      <translation>
        <numerusform>die Kritiken und Antworten</numerusform>
        <numerusform>die Kritiken und Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the decisions on conflicts</source>
      <translation>
        <numerusform>die Entscheidungen über Widerstreite</numerusform>
        <numerusform>die Entscheidungen über Widerstreite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the details to tick off</source>
      <translation>
        <numerusform>die Einzelheiten zum Abhaken</numerusform>
        <numerusform>die Einzelheiten zum Abhaken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the drafts’ texts</source>
      <translation>
        <numerusform>die Texte der Fassungen</numerusform>
        <numerusform>die Texte der Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the house rules</source>
      <translation>
        <numerusform>die Hausregeln</numerusform>
        <numerusform>die Hausregeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the keys of encrypted cases</source>
      <translation>
        <numerusform>die Schlüssel verschlüsselter Fälle</numerusform>
        <numerusform>die Schlüssel verschlüsselter Fälle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the keys of other desks</source>
      <translation>
        <numerusform>die Schlüssel anderer Prüftische</numerusform>
        <numerusform>die Schlüssel anderer Prüftische</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the list of pictures</source>
      <translation>
        <numerusform>die Liste der Bilder</numerusform>
        <numerusform>die Liste der Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the list of saved copies</source>
      <translation>
        <numerusform>die Liste der Kopien</numerusform>
        <numerusform>die Liste der Kopien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the list of tables</source>
      <translation>
        <numerusform>die Liste der Tabellen</numerusform>
        <numerusform>die Liste der Tabellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the name cannot be used</source>
      <translation>
        <numerusform>der Name ist nicht zu gebrauchen</numerusform>
        <numerusform>der Name ist nicht zu gebrauchen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the name of this desk</source>
      <translation>
        <numerusform>der Name dieses Prüftischs</numerusform>
        <numerusform>der Name dieses Prüftischs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the news for other windows</source>
      <translation>
        <numerusform>die Neuigkeiten für andere Fenster</numerusform>
        <numerusform>die Neuigkeiten für andere Fenster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the original files and saved copies</source>
      <translation>
        <numerusform>die Originaldateien und Kopien</numerusform>
        <numerusform>die Originaldateien und Kopien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the places of claims</source>
      <translation>
        <numerusform>die Stellen der Behauptungen</numerusform>
        <numerusform>die Stellen der Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the queries</source>
      <translation>
        <numerusform>die Rückfragen</numerusform>
        <numerusform>die Rückfragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the readable texts of saved copies</source>
      <translation>
        <numerusform>die lesbaren Texte der Kopien</numerusform>
        <numerusform>die lesbaren Texte der Kopien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the record of steps</source>
      <translation>
        <numerusform>das Protokoll der Schritte</numerusform>
        <numerusform>das Protokoll der Schritte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the retention rule</source>
      <translation>
        <numerusform>die Aufbewahrungsregel</numerusform>
        <numerusform>die Aufbewahrungsregel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the search index</source>
      <translation>
        <numerusform>der Suchindex</numerusform>
        <numerusform>der Suchindex</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the searches that were noted</source>
      <translation>
        <numerusform>die notierten Recherchen</numerusform>
        <numerusform>die notierten Recherchen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the second readers’ opinions</source>
      <translation>
        <numerusform>die Urteile der Gegenleser</numerusform>
        <numerusform>die Urteile der Gegenleser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the second readings</source>
      <translation>
        <numerusform>das Gegenlesen</numerusform>
        <numerusform>das Gegenlesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the shared desks that it belongs to</source>
      <translation>
        <numerusform>die gemeinsamen Prüftische, zu denen sie gehört</numerusform>
        <numerusform>die gemeinsamen Prüftische, zu denen sie gehört</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the sign-offs</source>
      <translation>
        <numerusform>die Freigaben</numerusform>
        <numerusform>die Freigaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the signatures of other desks’ steps</source>
      <translation>
        <numerusform>die Signaturen der Schritte anderer Prüftische</numerusform>
        <numerusform>die Signaturen der Schritte anderer Prüftische</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the sources</source>
      <translation>
        <numerusform>die Quellen</numerusform>
        <numerusform>die Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the steps that wait for others</source>
      <translation>
        <numerusform>die Schritte, die auf andere warten</numerusform>
        <numerusform>die Schritte, die auf andere warten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the system reported an error</source>
      <translation>
        <numerusform>das System meldete einen Fehler</numerusform>
        <numerusform>das System meldete einen Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the time stamps of saved copies</source>
      <translation>
        <numerusform>die Zeitstempel der Kopien</numerusform>
        <numerusform>die Zeitstempel der Kopien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the verdict scales</source>
      <translation>
        <numerusform>die Skalen der Befunde</numerusform>
        <numerusform>die Skalen der Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>then rests on nothing</source>
      <translation>
        <numerusform>stützt sich dann auf nichts</numerusform>
        <numerusform>stützt sich dann auf nichts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>then rests on one origin only</source>
      <translation>
        <numerusform>stützt sich dann nur auf einen Ursprung</numerusform>
        <numerusform>stützt sich dann nur auf einen Ursprung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>then rests on secondary sources only</source>
      <translation>
        <numerusform>stützt sich dann nur auf Sekundärquellen</numerusform>
        <numerusform>stützt sich dann nur auf Sekundärquellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>this line has to stand first in its head: {line}</source>
      <translation>
        <numerusform>Diese Zeile muss als erste in ihrem Kopf stehen: {line}</numerusform>
        <numerusform>Diese Zeile muss als erste in ihrem Kopf stehen: {line}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>time</source>
      <translation>
        <numerusform>Zeit</numerusform>
        <numerusform>Zeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>title</source>
      <translation>
        <numerusform>Titel</numerusform>
        <numerusform>Titel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>today {time}</source>
      <translation>
        <numerusform>heute {time}</numerusform>
        <numerusform>heute {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>transition</source>
      <translation>
        <numerusform>Überleitung</numerusform>
        <numerusform>Überleitung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>translated by {who}</source>
      <translation>
        <numerusform>übersetzt von {who}</numerusform>
        <numerusform>übersetzt von {who}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>triple</source>
      <translation>
        <numerusform>das Dreifache</numerusform>
        <numerusform>das Dreifache</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>unchanged</source>
      <translation>
        <numerusform>unverändert</numerusform>
        <numerusform>unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>unchanged on {day}</source>
      <translation>
        <numerusform>unverändert am {day}</numerusform>
        <numerusform>unverändert am {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>unnamed</source>
      <translation>
        <numerusform>ohne Namen</numerusform>
        <numerusform>ohne Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>up to date</source>
      <translation>
        <numerusform>auf dem Stand</numerusform>
        <numerusform>auf dem Stand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>value judgement</source>
      <translation>
        <numerusform>Werturteil</numerusform>
        <numerusform>Werturteil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>waiting</source>
      <translation>
        <numerusform>wartet</numerusform>
        <numerusform>wartet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>walked back</source>
      <translation>
        <numerusform>zurückgenommen</numerusform>
        <numerusform>zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>web</source>
      <translation>
        <numerusform>Web</numerusform>
        <numerusform>Web</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>weekday</source>
      <translation>
        <numerusform>Wochentag</numerusform>
        <numerusform>Wochentag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what became of kept addresses</source>
      <translation>
        <numerusform>was aus aufbewahrten Adressen wurde</numerusform>
        <numerusform>was aus aufbewahrten Adressen wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what claims rest on</source>
      <translation>
        <numerusform>worauf Behauptungen sich stützen</numerusform>
        <numerusform>worauf Behauptungen sich stützen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what each person has looked at</source>
      <translation>
        <numerusform>was jede Person angesehen hat</numerusform>
        <numerusform>was jede Person angesehen hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what each recorded step changed</source>
      <translation>
        <numerusform>was jeder protokollierte Schritt änderte</numerusform>
        <numerusform>was jeder protokollierte Schritt änderte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what is left of removed articles</source>
      <translation>
        <numerusform>was von entfernten Artikeln bleibt</numerusform>
        <numerusform>was von entfernten Artikeln bleibt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what only some members may read</source>
      <translation>
        <numerusform>was nur einige Mitglieder lesen dürfen</numerusform>
        <numerusform>was nur einige Mitglieder lesen dürfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what was answered to remarks</source>
      <translation>
        <numerusform>was auf Hinweise geantwortet wurde</numerusform>
        <numerusform>was auf Hinweise geantwortet wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>what was set aside</source>
      <translation>
        <numerusform>was ausgeklammert wurde</numerusform>
        <numerusform>was ausgeklammert wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>which articles are shared</source>
      <translation>
        <numerusform>welche Artikel geteilt sind</numerusform>
        <numerusform>welche Artikel geteilt sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>wish or plea</source>
      <translation>
        <numerusform>Wunsch oder Bitte</numerusform>
        <numerusform>Wunsch oder Bitte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>with whom confidential names are shared</source>
      <translation>
        <numerusform>mit wem vertrauliche Namen geteilt sind</numerusform>
        <numerusform>mit wem vertrauliche Namen geteilt sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{address} ({status})</source>
      <translation>
        <numerusform>{address} ({status})</numerusform>
        <numerusform>{address} ({status})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{address} gave no time stamp: {reason}</source>
      <translation>
        <numerusform>{address} gab keinen Zeitstempel: {reason}</numerusform>
        <numerusform>{address} gab keinen Zeitstempel: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{address} is in the local network: no archive can fetch it.</source>
      <translation>
        <numerusform>{address} liegt im lokalen Netz: Kein Archiv kann es abrufen.</numerusform>
        <numerusform>{address} liegt im lokalen Netz: Kein Archiv kann es abrufen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{address} is on this machine or in the local network; it was not fetched.</source>
      <translation>
        <numerusform>{address} liegt auf diesem Rechner oder im lokalen Netz; es wurde nicht geholt.</numerusform>
        <numerusform>{address} liegt auf diesem Rechner oder im lokalen Netz; es wurde nicht geholt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{archive} answered with status {status} and did not say that it keeps a copy.</source>
      <translation>
        <numerusform>{archive} antwortete mit Status {status} und sagte nicht, dass es eine Kopie aufbewahrt.</numerusform>
        <numerusform>{archive} antwortete mit Status {status} und sagte nicht, dass es eine Kopie aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{archive} kept no copy. {reason}</source>
      <translation>
        <numerusform>{archive} hat keine Kopie aufbewahrt. {reason}</numerusform>
        <numerusform>{archive} hat keine Kopie aufbewahrt. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{archive} made no new copy: the one that it named is of {day}.</source>
      <translation>
        <numerusform>{archive} hat keine neue Kopie gemacht: Die genannte ist vom {day}.</numerusform>
        <numerusform>{archive} hat keine neue Kopie gemacht: Die genannte ist vom {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{articles}, {claims}</source>
      <translation>
        <numerusform>{articles}, {claims}</numerusform>
        <numerusform>{articles}, {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{asked} – {became}</source>
      <translation>
        <numerusform>{asked} – {became}</numerusform>
        <numerusform>{asked} – {became}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{asked} – {became} by {person}, {day}</source>
      <translation>
        <numerusform>{asked} – {became} von {person}, {day}</numerusform>
        <numerusform>{asked} – {became} von {person}, {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{author}, “{title}”</source>
      <translation>
        <numerusform>{author}, „{title}“</numerusform>
        <numerusform>{author}, „{title}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{before} or {due}</source>
      <translation>
        <numerusform>{before} oder {due}</numerusform>
        <numerusform>{before} oder {due}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{before} – {result}</source>
      <translation>
        <numerusform>{before} – {result}</numerusform>
        <numerusform>{before} – {result}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{before} → {after}</source>
      <translation>
        <numerusform>{before} → {after}</numerusform>
        <numerusform>{before} → {after}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{before}, {method}</source>
      <translation>
        <numerusform>{before}, {method}</numerusform>
        <numerusform>{before}, {method}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{checked} of {total} checked</source>
      <translation>
        <numerusform>{checked} von {total} geprüft</numerusform>
        <numerusform>{checked} von {total} geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{checked} of {total} claims checked, {problems} with problems, {unsourced} without a source</source>
      <translation>
        <numerusform>{checked} von {total} Behauptungen geprüft, {problems} mit Mängeln, {unsourced} ohne Quelle</numerusform>
        <numerusform>{checked} von {total} Behauptungen geprüft, {problems} mit Mängeln, {unsourced} ohne Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{column}</source>
      <translation>
        <numerusform>{column}</numerusform>
        <numerusform>{column}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{copy}, {standing}</source>
      <translation>
        <numerusform>{copy}, {standing}</numerusform>
        <numerusform>{copy}, {standing}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{corrections}, {questions}</source>
      <translation>
        <numerusform>{corrections}, {questions}</numerusform>
        <numerusform>{corrections}, {questions}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{correction} ({became})</source>
      <translation>
        <numerusform>{correction} ({became})</numerusform>
        <numerusform>{correction} ({became})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} ({share} per cent)</source>
      <translation>
        <numerusform>{count} ({share} Prozent)</numerusform>
        <numerusform>{count} ({share} Prozent)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} annotation</source>
      <translation>
        <numerusform>{count} Anmerkung</numerusform>
        <numerusform>{count} Anmerkung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} annotation is too vague to follow</source>
      <translation>
        <numerusform>{count} Anmerkung ist zu ungenau</numerusform>
        <numerusform>{count} Anmerkung ist zu ungenau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} annotations</source>
      <translation>
        <numerusform>{count} Anmerkungen</numerusform>
        <numerusform>{count} Anmerkungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} annotations are too vague to follow</source>
      <translation>
        <numerusform>{count} Anmerkungen sind zu ungenau</numerusform>
        <numerusform>{count} Anmerkungen sind zu ungenau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} answer came back</source>
      <translation>
        <numerusform>{count} Antwort kam zurück</numerusform>
        <numerusform>{count} Antwort kam zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} answer was recorded.</source>
      <translation>
        <numerusform>{count} Antwort wurde festgehalten.</numerusform>
        <numerusform>{count} Antwort wurde festgehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} answers came back</source>
      <translation>
        <numerusform>{count} Antworten kamen zurück</numerusform>
        <numerusform>{count} Antworten kamen zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} answers were recorded.</source>
      <translation>
        <numerusform>{count} Antworten wurden festgehalten.</numerusform>
        <numerusform>{count} Antworten wurden festgehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} article stands on this scale, also counting removed ones.</source>
      <translation>
        <numerusform>{count} Artikel steht auf dieser Skala, entfernte mitgezählt.</numerusform>
        <numerusform>{count} Artikel steht auf dieser Skala, entfernte mitgezählt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles stand on this scale, also counting removed ones.</source>
      <translation>
        <numerusform>{count} Artikel stehen auf dieser Skala, entfernte mitgezählt.</numerusform>
        <numerusform>{count} Artikel stehen auf dieser Skala, entfernte mitgezählt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles with {claims} stand where they say, and as the record left them.</source>
      <translation>
        <numerusform>{count} Artikel mit {claims} stehen, wo sie sollen, und wie sie das Protokoll zuletzt hat.</numerusform>
        <numerusform>{count} Artikel mit {claims} stehen, wo sie sollen, und wie sie das Protokoll zuletzt hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} change</source>
      <translation>
        <numerusform>{count} Änderung</numerusform>
        <numerusform>{count} Änderung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} change after the signature</source>
      <translation>
        <numerusform>{count} Änderung nach der Freigabe</numerusform>
        <numerusform>{count} Änderung nach der Freigabe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes</source>
      <translation>
        <numerusform>{count} Änderungen</numerusform>
        <numerusform>{count} Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changes after the signature</source>
      <translation>
        <numerusform>{count} Änderungen nach der Freigabe</numerusform>
        <numerusform>{count} Änderungen nach der Freigabe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checked claims have details left.</source>
      <translation>
        <numerusform>{count} geprüfte Behauptungen haben offene Einzelheiten.</numerusform>
        <numerusform>{count} geprüfte Behauptungen haben offene Einzelheiten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claim</source>
      <translation>
        <numerusform>{count} Behauptung</numerusform>
        <numerusform>{count} Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims</source>
      <translation>
        <numerusform>{count} Behauptungen</numerusform>
        <numerusform>{count} Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims are not checked.</source>
      <translation>
        <numerusform>{count} Behauptungen sind nicht geprüft.</numerusform>
        <numerusform>{count} Behauptungen sind nicht geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims are unread by a second reader.</source>
      <translation>
        <numerusform>{count} Behauptungen sind noch nicht gegengelesen.</numerusform>
        <numerusform>{count} Behauptungen sind noch nicht gegengelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims checked in {articles} articles</source>
      <translation>
        <numerusform>{count} Behauptungen in {articles} Artikeln geprüft</numerusform>
        <numerusform>{count} Behauptungen in {articles} Artikeln geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims checked in {articles} articles; seeded errors: {caught}</source>
      <translation>
        <numerusform>{count} Behauptungen in {articles} Artikeln geprüft; gesetzte Fehler: {caught}</numerusform>
        <numerusform>{count} Behauptungen in {articles} Artikeln geprüft; gesetzte Fehler: {caught}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims could not be confirmed and were put to nobody.</source>
      <translation>
        <numerusform>{count} Behauptungen waren nicht zu bestätigen und wurden niemandem vorgelegt.</numerusform>
        <numerusform>{count} Behauptungen waren nicht zu bestätigen und wurden niemandem vorgelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims wait for a second read.</source>
      <translation>
        <numerusform>{count} Behauptungen warten auf das Gegenlesen.</numerusform>
        <numerusform>{count} Behauptungen warten auf das Gegenlesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} claims wait for somebody.</source>
      <translation>
        <numerusform>{count} Behauptungen warten auf jemanden.</numerusform>
        <numerusform>{count} Behauptungen warten auf jemanden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} conflicts are not settled.</source>
      <translation>
        <numerusform>{count} Widerstreite sind nicht beigelegt.</numerusform>
        <numerusform>{count} Widerstreite sind nicht beigelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} conflicts are to be settled.</source>
      <translation>
        <numerusform>{count} Widerstreite sind beizulegen.</numerusform>
        <numerusform>{count} Widerstreite sind beizulegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies were taken in.</source>
      <translation>
        <numerusform>{count} Kopien wurden übernommen.</numerusform>
        <numerusform>{count} Kopien wurden übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copy was taken in.</source>
      <translation>
        <numerusform>{count} Kopie wurde übernommen.</numerusform>
        <numerusform>{count} Kopie wurde übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} correction</source>
      <translation>
        <numerusform>{count} Korrektur</numerusform>
        <numerusform>{count} Korrektur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} Korrekturen</numerusform>
        <numerusform>{count} Korrekturen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} criticisms wait for a reply.</source>
      <translation>
        <numerusform>{count} Kritiken warten auf eine Antwort.</numerusform>
        <numerusform>{count} Kritiken warten auf eine Antwort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} criticisms were put to nobody.</source>
      <translation>
        <numerusform>{count} Kritiken wurden niemandem vorgehalten.</numerusform>
        <numerusform>{count} Kritiken wurden niemandem vorgehalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} detail left</source>
      <translation>
        <numerusform>{count} Einzelheit offen</numerusform>
        <numerusform>{count} Einzelheit offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} details left</source>
      <translation>
        <numerusform>{count} Einzelheiten offen</numerusform>
        <numerusform>{count} Einzelheiten offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} draft</source>
      <translation>
        <numerusform>{count} Fassung</numerusform>
        <numerusform>{count} Fassung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} drafts</source>
      <translation>
        <numerusform>{count} Fassungen</numerusform>
        <numerusform>{count} Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} fact</source>
      <translation>
        <numerusform>{count} Fakt</numerusform>
        <numerusform>{count} Fakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} fact has none</source>
      <translation>
        <numerusform>{count} Tatsache hat keine</numerusform>
        <numerusform>{count} Tatsache hat keine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} fact was imported.</source>
      <translation>
        <numerusform>{count} Fakt wurde importiert.</numerusform>
        <numerusform>{count} Fakt wurde importiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} facts</source>
      <translation>
        <numerusform>{count} Fakten</numerusform>
        <numerusform>{count} Fakten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} facts have none</source>
      <translation>
        <numerusform>{count} Tatsachen haben keine</numerusform>
        <numerusform>{count} Tatsachen haben keine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} facts were imported.</source>
      <translation>
        <numerusform>{count} Fakten wurden importiert.</numerusform>
        <numerusform>{count} Fakten wurden importiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} kept files unpack to what was kept.</source>
      <translation>
        <numerusform>{count} aufbewahrte Dateien ergeben ausgepackt, was aufbewahrt wurde.</numerusform>
        <numerusform>{count} aufbewahrte Dateien ergeben ausgepackt, was aufbewahrt wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} mark without words, such as a highlight, was left out.</source>
      <translation>
        <numerusform>{count} Marke ohne Worte, etwa eine Hervorhebung, wurde ausgelassen.</numerusform>
        <numerusform>{count} Marke ohne Worte, etwa eine Hervorhebung, wurde ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks without words, such as highlights, were left out.</source>
      <translation>
        <numerusform>{count} Marken ohne Worte, etwa Hervorhebungen, wurden ausgelassen.</numerusform>
        <numerusform>{count} Marken ohne Worte, etwa Hervorhebungen, wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} minute apart</source>
      <translation>
        <numerusform>{count} Minute Abstand</numerusform>
        <numerusform>{count} Minute Abstand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} minutes apart</source>
      <translation>
        <numerusform>{count} Minuten Abstand</numerusform>
        <numerusform>{count} Minuten Abstand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} month after sign-off</source>
      <translation>
        <numerusform>{count} Monat nach der Freigabe</numerusform>
        <numerusform>{count} Monat nach der Freigabe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} months after sign-off</source>
      <translation>
        <numerusform>{count} Monate nach der Freigabe</numerusform>
        <numerusform>{count} Monate nach der Freigabe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new claim</source>
      <translation>
        <numerusform>{count} neue Behauptung</numerusform>
        <numerusform>{count} neue Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new claims</source>
      <translation>
        <numerusform>{count} neue Behauptungen</numerusform>
        <numerusform>{count} neue Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open question</source>
      <translation>
        <numerusform>{count} offene Frage</numerusform>
        <numerusform>{count} offene Frage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open questions</source>
      <translation>
        <numerusform>{count} offene Fragen</numerusform>
        <numerusform>{count} offene Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} picture could not be compared: it stands on the web, or cannot be drawn here.</source>
      <translation>
        <numerusform>{count} Bild ließ sich nicht vergleichen: Es steht im Web oder lässt sich hier nicht zeichnen.</numerusform>
        <numerusform>{count} Bild ließ sich nicht vergleichen: Es steht im Web oder lässt sich hier nicht zeichnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pictures could not be compared: they stand on the web, or cannot be drawn here.</source>
      <translation>
        <numerusform>{count} Bilder ließen sich nicht vergleichen: Sie stehen im Web oder lassen sich hier nicht zeichnen.</numerusform>
        <numerusform>{count} Bilder ließen sich nicht vergleichen: Sie stehen im Web oder lassen sich hier nicht zeichnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} problems</source>
      <translation>
        <numerusform>{count} Mängel</numerusform>
        <numerusform>{count} Mängel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} proposal went with it</source>
      <translation>
        <numerusform>{count} Vorschlag ging mit</numerusform>
        <numerusform>{count} Vorschlag ging mit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} proposals went with it</source>
      <translation>
        <numerusform>{count} Vorschläge gingen mit</numerusform>
        <numerusform>{count} Vorschläge gingen mit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} queries are open.</source>
      <translation>
        <numerusform>{count} Rückfragen sind offen.</numerusform>
        <numerusform>{count} Rückfragen sind offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} recorded step</source>
      <translation>
        <numerusform>{count} protokollierter Schritt</numerusform>
        <numerusform>{count} protokollierter Schritt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} recorded steps</source>
      <translation>
        <numerusform>{count} protokollierte Schritte</numerusform>
        <numerusform>{count} protokollierte Schritte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} recorded steps are as they were written.</source>
      <translation>
        <numerusform>{count} protokollierte Schritte sind, wie sie geschrieben wurden.</numerusform>
        <numerusform>{count} protokollierte Schritte sind, wie sie geschrieben wurden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} replies are not given in the article.</source>
      <translation>
        <numerusform>{count} Antworten stehen nicht im Artikel.</numerusform>
        <numerusform>{count} Antworten stehen nicht im Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows are not as the record left them.</source>
      <translation>
        <numerusform>{count} Zeilen sind nicht, wie das Protokoll sie hinterließ.</numerusform>
        <numerusform>{count} Zeilen sind nicht, wie das Protokoll sie hinterließ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows were damaged or rested on what is lost.</source>
      <translation>
        <numerusform>{count} Zeilen waren beschädigt oder beruhten auf Verlorenem.</numerusform>
        <numerusform>{count} Zeilen waren beschädigt oder beruhten auf Verlorenem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} saved copies</source>
      <translation>
        <numerusform>{count} Kopien</numerusform>
        <numerusform>{count} Kopien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} saved copy</source>
      <translation>
        <numerusform>{count} Kopie</numerusform>
        <numerusform>{count} Kopie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} source</source>
      <translation>
        <numerusform>{count} Quelle</numerusform>
        <numerusform>{count} Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} source that nothing else rests on</source>
      <translation>
        <numerusform>{count} Quelle, auf die sich sonst nichts stützt</numerusform>
        <numerusform>{count} Quelle, auf die sich sonst nichts stützt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} sources</source>
      <translation>
        <numerusform>{count} Quellen</numerusform>
        <numerusform>{count} Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} sources that nothing else rests on</source>
      <translation>
        <numerusform>{count} Quellen, auf die sich sonst nichts stützt</numerusform>
        <numerusform>{count} Quellen, auf die sich sonst nichts stützt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps came.</source>
      <translation>
        <numerusform>{count} Schritte kamen an.</numerusform>
        <numerusform>{count} Schritte kamen an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps to send</source>
      <translation>
        <numerusform>{count} Schritte zu senden</numerusform>
        <numerusform>{count} Schritte zu senden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps wait for others that have not come yet.</source>
      <translation>
        <numerusform>{count} Schritte warten auf andere, die noch nicht da sind.</numerusform>
        <numerusform>{count} Schritte warten auf andere, die noch nicht da sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tracked change was read as accepted.</source>
      <translation>
        <numerusform>{count} nachverfolgte Änderung wurde als angenommen gelesen.</numerusform>
        <numerusform>{count} nachverfolgte Änderung wurde als angenommen gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tracked change was read as not yet made.</source>
      <translation>
        <numerusform>{count} nachverfolgte Änderung wurde als noch nicht gemacht gelesen.</numerusform>
        <numerusform>{count} nachverfolgte Änderung wurde als noch nicht gemacht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tracked changes were read as accepted.</source>
      <translation>
        <numerusform>{count} nachverfolgte Änderungen wurden als angenommen gelesen.</numerusform>
        <numerusform>{count} nachverfolgte Änderungen wurden als angenommen gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tracked changes were read as not yet made.</source>
      <translation>
        <numerusform>{count} nachverfolgte Änderungen wurden als noch nicht gemacht gelesen.</numerusform>
        <numerusform>{count} nachverfolgte Änderungen wurden als noch nicht gemacht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} with details left</source>
      <translation>
        <numerusform>{count} mit offenen Einzelheiten</numerusform>
        <numerusform>{count} mit offenen Einzelheiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words are undecided.</source>
      <translation>
        <numerusform>{count} Wörter sind nicht entschieden.</numerusform>
        <numerusform>{count} Wörter sind nicht entschieden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words undecided</source>
      <translation>
        <numerusform>{count} Wörter nicht entschieden</numerusform>
        <numerusform>{count} Wörter nicht entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} {outcome}</source>
      <translation>
        <numerusform>{count} {outcome}</numerusform>
        <numerusform>{count} {outcome}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day} ({kind})</source>
      <translation>
        <numerusform>{day} ({kind})</numerusform>
        <numerusform>{day} ({kind})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day} {month}</source>
      <translation>
        <numerusform>{day}. {month}</numerusform>
        <numerusform>{day}. {month}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day} {month} {year}</source>
      <translation>
        <numerusform>{day}. {month} {year}</numerusform>
        <numerusform>{day}. {month} {year}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day} {month} {year}, {time}</source>
      <translation>
        <numerusform>{day}. {month} {year}, {time}</numerusform>
        <numerusform>{day}. {month} {year}, {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day} {year}</source>
      <translation>
        <numerusform>{day} {year}</numerusform>
        <numerusform>{day} {year}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day} {year}, {time}</source>
      <translation>
        <numerusform>{day} {year}, {time}</numerusform>
        <numerusform>{day} {year}, {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day}, {channel}</source>
      <translation>
        <numerusform>{day}, {channel}</numerusform>
        <numerusform>{day}, {channel}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day}, {place} ({kind})</source>
      <translation>
        <numerusform>{day}, {place} ({kind})</numerusform>
        <numerusform>{day}, {place} ({kind})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{day}: {place}</source>
      <translation>
        <numerusform>{day}: {place}</numerusform>
        <numerusform>{day}: {place}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{decided} · {beside}</source>
      <translation>
        <numerusform>{decided} · {beside}</numerusform>
        <numerusform>{decided} · {beside}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{facts}, each with a place in the article</source>
      <translation>
        <numerusform>{facts}, jeder mit einem Ort im Artikel</numerusform>
        <numerusform>{facts}, jeder mit einem Ort im Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{facts}, {out} without a place</source>
      <translation>
        <numerusform>{facts}, {out} ohne Ort</numerusform>
        <numerusform>{facts}, {out} ohne Ort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} cannot be played here: it is damaged or of an odd kind.</source>
      <translation>
        <numerusform>{file} kann hier nicht abgespielt werden: Die Datei ist beschädigt oder von seltener Art.</numerusform>
        <numerusform>{file} kann hier nicht abgespielt werden: Die Datei ist beschädigt oder von seltener Art.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} could not be read as a list of literature.</source>
      <translation>
        <numerusform>{file} war nicht als Literaturliste zu lesen.</numerusform>
        <numerusform>{file} war nicht als Literaturliste zu lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} could not be read: it made the reader fail.</source>
      <translation>
        <numerusform>{file} war nicht zu lesen: Das Leseprogramm scheiterte daran.</numerusform>
        <numerusform>{file} war nicht zu lesen: Das Leseprogramm scheiterte daran.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} could not be read: the system let no reader start.</source>
      <translation>
        <numerusform>{file} war nicht zu lesen: Das System ließ kein Leseprogramm starten.</numerusform>
        <numerusform>{file} war nicht zu lesen: Das System ließ kein Leseprogramm starten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} could not be read: {cause}.</source>
      <translation>
        <numerusform>{file} war nicht zu lesen: {cause}.</numerusform>
        <numerusform>{file} war nicht zu lesen: {cause}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} declares entities, which no office program does; it was not read.</source>
      <translation>
        <numerusform>{file} erklärt Entitäten, was kein Büroprogramm tut; die Datei wurde nicht gelesen.</numerusform>
        <numerusform>{file} erklärt Entitäten, was kein Büroprogramm tut; die Datei wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} has a cell far from the others ({cell}); delete it and save the file again.</source>
      <translation>
        <numerusform>{file} hat eine Zelle weit ab von den anderen ({cell}); löschen Sie sie und speichern Sie die Datei neu.</numerusform>
        <numerusform>{file} hat eine Zelle weit ab von den anderen ({cell}); löschen Sie sie und speichern Sie die Datei neu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} has more than {most} pages, too many for an article.</source>
      <translation>
        <numerusform>{file} hat mehr als {most} Seiten, zu viele für einen Artikel.</numerusform>
        <numerusform>{file} hat mehr als {most} Seiten, zu viele für einen Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} has no page {page}.</source>
      <translation>
        <numerusform>{file} hat keine Seite {page}.</numerusform>
        <numerusform>{file} hat keine Seite {page}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} has too many parts to be an article.</source>
      <translation>
        <numerusform>{file} hat zu viele Teile, um ein Artikel zu sein.</numerusform>
        <numerusform>{file} hat zu viele Teile, um ein Artikel zu sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds a page larger than 50 MB.</source>
      <translation>
        <numerusform>{file} enthält eine Seite, die größer ist als 50 MB.</numerusform>
        <numerusform>{file} enthält eine Seite, die größer ist als 50 MB.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds far more than a book; it was not read.</source>
      <translation>
        <numerusform>{file} enthält weit mehr als ein Buch; die Datei wurde nicht gelesen.</numerusform>
        <numerusform>{file} enthält weit mehr als ein Buch; die Datei wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds far more than an article once unpacked; it was not read.</source>
      <translation>
        <numerusform>{file} enthält ausgepackt weit mehr als ein Artikel; die Datei wurde nicht gelesen.</numerusform>
        <numerusform>{file} enthält ausgepackt weit mehr als ein Artikel; die Datei wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds far more than an article; it was not read.</source>
      <translation>
        <numerusform>{file} enthält weit mehr als ein Artikel; die Datei wurde nicht gelesen.</numerusform>
        <numerusform>{file} enthält weit mehr als ein Artikel; die Datei wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds more text than any article.</source>
      <translation>
        <numerusform>{file} enthält mehr Text als irgendein Artikel.</numerusform>
        <numerusform>{file} enthält mehr Text als irgendein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds more than {count} rows; a spreadsheet of facts has fewer.</source>
      <translation>
        <numerusform>{file} hat mehr als {count} Zeilen; eine Tabelle mit Fakten hat weniger.</numerusform>
        <numerusform>{file} hat mehr als {count} Zeilen; eine Tabelle mit Fakten hat weniger.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds more than {most} records.</source>
      <translation>
        <numerusform>{file} enthält mehr als {most} Einträge.</numerusform>
        <numerusform>{file} enthält mehr als {most} Einträge.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds no answers of a reader's pack.</source>
      <translation>
        <numerusform>{file} enthält keine Antworten eines Leserpakets.</numerusform>
        <numerusform>{file} enthält keine Antworten eines Leserpakets.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds no cell with text.</source>
      <translation>
        <numerusform>{file} enthält keine Zelle mit Text.</numerusform>
        <numerusform>{file} enthält keine Zelle mit Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds no page that could be kept.</source>
      <translation>
        <numerusform>{file} enthält keine Seite, die sich aufbewahren ließe.</numerusform>
        <numerusform>{file} enthält keine Seite, die sich aufbewahren ließe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} holds no text.</source>
      <translation>
        <numerusform>{file} enthält keinen Text.</numerusform>
        <numerusform>{file} enthält keinen Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a PDF without text, most likely a scan; recognise its text first.</source>
      <translation>
        <numerusform>{file} ist ein PDF ohne Text, wohl ein Scan; lassen Sie erst seinen Text erkennen.</numerusform>
        <numerusform>{file} ist ein PDF ohne Text, wohl ein Scan; lassen Sie erst seinen Text erkennen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a device or a pipe, not a file; save what it gives as a file.</source>
      <translation>
        <numerusform>{file} ist ein Gerät oder eine Pipe, keine Datei; speichern Sie, was sie hergibt, als Datei.</numerusform>
        <numerusform>{file} ist ein Gerät oder eine Pipe, keine Datei; speichern Sie, was sie hergibt, als Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a folder; choose a file.</source>
      <translation>
        <numerusform>{file} ist ein Ordner; wählen Sie eine Datei.</numerusform>
        <numerusform>{file} ist ein Ordner; wählen Sie eine Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a library of this program, not an article.</source>
      <translation>
        <numerusform>{file} ist eine Bibliothek dieses Programms, kein Artikel.</numerusform>
        <numerusform>{file} ist eine Bibliothek dieses Programms, kein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a mail far longer than an article.</source>
      <translation>
        <numerusform>{file} ist eine E-Mail, weit länger als ein Artikel.</numerusform>
        <numerusform>{file} ist eine E-Mail, weit länger als ein Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a mail larger than 30 MB; open the draft that is attached instead.</source>
      <translation>
        <numerusform>{file} ist eine E-Mail von mehr als 30 MB; öffnen Sie stattdessen die angehängte Fassung.</numerusform>
        <numerusform>{file} ist eine E-Mail von mehr als 30 MB; öffnen Sie stattdessen die angehängte Fassung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a mail whose text cannot be read.</source>
      <translation>
        <numerusform>{file} ist eine E-Mail, deren Text nicht zu lesen ist.</numerusform>
        <numerusform>{file} ist eine E-Mail, deren Text nicht zu lesen ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a mail with too many parts to be a draft.</source>
      <translation>
        <numerusform>{file} ist eine E-Mail mit zu vielen Teilen, um eine Fassung zu sein.</numerusform>
        <numerusform>{file} ist eine E-Mail mit zu vielen Teilen, um eine Fassung zu sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a mail without text.</source>
      <translation>
        <numerusform>{file} ist eine E-Mail ohne Text.</numerusform>
        <numerusform>{file} ist eine E-Mail ohne Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a mail without text; attached to it: {files}.</source>
      <translation>
        <numerusform>{file} ist eine E-Mail ohne Text; angehängt sind: {files}.</numerusform>
        <numerusform>{file} ist eine E-Mail ohne Text; angehängt sind: {files}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a picture or recording, not a text.</source>
      <translation>
        <numerusform>{file} ist ein Bild oder eine Aufnahme, kein Text.</numerusform>
        <numerusform>{file} ist ein Bild oder eine Aufnahme, kein Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a web page far larger than an article's.</source>
      <translation>
        <numerusform>{file} ist eine Webseite, weit größer als die eines Artikels.</numerusform>
        <numerusform>{file} ist eine Webseite, weit größer als die eines Artikels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a web page in which no article text was found.</source>
      <translation>
        <numerusform>{file} ist eine Webseite, in der kein Artikeltext zu finden war.</numerusform>
        <numerusform>{file} ist eine Webseite, in der kein Artikeltext zu finden war.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is a web page that cannot be read.</source>
      <translation>
        <numerusform>{file} ist eine Webseite, die sich nicht lesen lässt.</numerusform>
        <numerusform>{file} ist eine Webseite, die sich nicht lesen lässt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is an OpenDocument file, but not a text.</source>
      <translation>
        <numerusform>{file} ist eine OpenDocument-Datei, aber kein Text.</numerusform>
        <numerusform>{file} ist eine OpenDocument-Datei, aber kein Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is an archive; unpack it and open the draft itself.</source>
      <translation>
        <numerusform>{file} ist ein Archiv; packen Sie es aus und öffnen Sie die Fassung selbst.</numerusform>
        <numerusform>{file} ist ein Archiv; packen Sie es aus und öffnen Sie die Fassung selbst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged, or no web archive.</source>
      <translation>
        <numerusform>{file} ist beschädigt oder kein Webarchiv.</numerusform>
        <numerusform>{file} ist beschädigt oder kein Webarchiv.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: a page of it cannot be read.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Eine Seite lässt sich nicht lesen.</numerusform>
        <numerusform>{file} ist beschädigt: Eine Seite lässt sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: it cannot be opened as a PDF.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Die Datei lässt sich nicht als PDF öffnen.</numerusform>
        <numerusform>{file} ist beschädigt: Die Datei lässt sich nicht als PDF öffnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: it cannot be unpacked.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Die Datei lässt sich nicht auspacken.</numerusform>
        <numerusform>{file} ist beschädigt: Die Datei lässt sich nicht auspacken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: it does not say where its text is.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Die Datei sagt nicht, wo ihr Text ist.</numerusform>
        <numerusform>{file} ist beschädigt: Die Datei sagt nicht, wo ihr Text ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: it has no text part.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Die Datei hat keinen Textteil.</numerusform>
        <numerusform>{file} ist beschädigt: Die Datei hat keinen Textteil.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: its cells could not be read.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Die Zellen konnten nicht gelesen werden.</numerusform>
        <numerusform>{file} ist beschädigt: Die Zellen konnten nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is damaged: its text cannot be read.</source>
      <translation>
        <numerusform>{file} ist beschädigt: Der Text lässt sich nicht lesen.</numerusform>
        <numerusform>{file} ist beschädigt: Der Text lässt sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is empty.</source>
      <translation>
        <numerusform>{file} ist leer.</numerusform>
        <numerusform>{file} ist leer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is in Word's old format (.doc): open it in Word or LibreOffice, save it as .docx and open that file.</source>
      <translation>
        <numerusform>{file} ist im alten Word-Format (.doc): Öffnen Sie die Datei in Word oder LibreOffice, speichern Sie sie als .docx und öffnen Sie diese.</numerusform>
        <numerusform>{file} ist im alten Word-Format (.doc): Öffnen Sie die Datei in Word oder LibreOffice, speichern Sie sie als .docx und öffnen Sie diese.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is in an old Microsoft Office format that cannot be read; save it as .docx first.</source>
      <translation>
        <numerusform>{file} ist in einem alten Microsoft-Office-Format, das sich nicht lesen lässt; speichern Sie die Datei erst als .docx.</numerusform>
        <numerusform>{file} ist in einem alten Microsoft-Office-Format, das sich nicht lesen lässt; speichern Sie die Datei erst als .docx.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is larger than 50 MB, too large for an article.</source>
      <translation>
        <numerusform>{file} ist größer als 50 MB, zu groß für einen Artikel.</numerusform>
        <numerusform>{file} ist größer als 50 MB, zu groß für einen Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is larger than 50 MB, too large to keep.</source>
      <translation>
        <numerusform>{file} ist größer als 50 MB, zu groß zum Aufbewahren.</numerusform>
        <numerusform>{file} ist größer als 50 MB, zu groß zum Aufbewahren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is larger than an archive of an article’s sources.</source>
      <translation>
        <numerusform>{file} ist größer als ein Archiv der Quellen eines Artikels.</numerusform>
        <numerusform>{file} ist größer als ein Archiv der Quellen eines Artikels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is no spreadsheet.</source>
      <translation>
        <numerusform>{file} ist keine Tabelle.</numerusform>
        <numerusform>{file} ist keine Tabelle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is not a text that can be read: it holds binary data.</source>
      <translation>
        <numerusform>{file} ist kein lesbarer Text: Die Datei enthält Binärdaten.</numerusform>
        <numerusform>{file} ist kein lesbarer Text: Die Datei enthält Binärdaten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is not as it was packed: its hashes differ.</source>
      <translation>
        <numerusform>{file} ist nicht, wie es gepackt wurde: Die Hashes weichen ab.</numerusform>
        <numerusform>{file} ist nicht, wie es gepackt wurde: Die Hashes weichen ab.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is protected by a password or in Excel's old format (.xls); save a copy as .xlsx and import that.</source>
      <translation>
        <numerusform>{file} ist durch ein Passwort geschützt oder im alten Excel-Format (.xls); speichern Sie eine Kopie als .xlsx und importieren Sie diese.</numerusform>
        <numerusform>{file} ist durch ein Passwort geschützt oder im alten Excel-Format (.xls); speichern Sie eine Kopie als .xlsx und importieren Sie diese.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is protected by a password; save a copy without one and open that.</source>
      <translation>
        <numerusform>{file} ist durch ein Passwort geschützt; speichern Sie eine Kopie ohne und öffnen Sie diese.</numerusform>
        <numerusform>{file} ist durch ein Passwort geschützt; speichern Sie eine Kopie ohne und öffnen Sie diese.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is protected by a password; save a copy without one.</source>
      <translation>
        <numerusform>{file} ist durch ein Passwort geschützt; speichern Sie eine Kopie ohne.</numerusform>
        <numerusform>{file} ist durch ein Passwort geschützt; speichern Sie eine Kopie ohne.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is {kind}, not a text.</source>
      <translation>
        <numerusform>{file} ist {kind}, kein Text.</numerusform>
        <numerusform>{file} ist {kind}, kein Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is {kind}.</source>
      <translation>
        <numerusform>{file} ist {kind}.</numerusform>
        <numerusform>{file} ist {kind}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} lists more than {most} sources.</source>
      <translation>
        <numerusform>{file} führt mehr als {most} Quellen auf.</numerusform>
        <numerusform>{file} führt mehr als {most} Quellen auf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} may not be read: permission was denied.</source>
      <translation>
        <numerusform>{file} darf nicht gelesen werden: Das Recht dazu fehlt.</numerusform>
        <numerusform>{file} darf nicht gelesen werden: Das Recht dazu fehlt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} takes longer to read than an article may; it was not read.</source>
      <translation>
        <numerusform>{file} braucht zum Lesen länger, als ein Artikel darf; die Datei wurde nicht gelesen.</numerusform>
        <numerusform>{file} braucht zum Lesen länger, als ein Artikel darf; die Datei wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} takes more memory than an article may need; it was not read.</source>
      <translation>
        <numerusform>{file} braucht mehr Speicher, als ein Artikel darf; die Datei wurde nicht gelesen.</numerusform>
        <numerusform>{file} braucht mehr Speicher, als ein Artikel darf; die Datei wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} was not read: it was given up.</source>
      <translation>
        <numerusform>{file} wurde nicht gelesen: Das Lesen wurde aufgegeben.</numerusform>
        <numerusform>{file} wurde nicht gelesen: Das Lesen wurde aufgegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} was read in another way when it was opened; open it again as a newer draft.</source>
      <translation>
        <numerusform>{file} wurde beim Öffnen anders gelesen; öffnen Sie die Datei noch einmal als neuere Fassung.</numerusform>
        <numerusform>{file} wurde beim Öffnen anders gelesen; öffnen Sie die Datei noch einmal als neuere Fassung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{findings}</source>
      <translation>
        <numerusform>{findings}</numerusform>
        <numerusform>{findings}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{formula} = {result}</source>
      <translation>
        <numerusform>{formula} = {result}</numerusform>
        <numerusform>{formula} = {result}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {seeded} found ({share} per cent)</source>
      <translation>
        <numerusform>{found} von {seeded} gefunden ({share} Prozent)</numerusform>
        <numerusform>{found} von {seeded} gefunden ({share} Prozent)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found}: “{passage}”</source>
      <translation>
        <numerusform>{found}: „{passage}“</numerusform>
        <numerusform>{found}: „{passage}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{goes} A backup holds it as well: {names}.</source>
      <translation>
        <numerusform>{goes} Auch eine Sicherung enthält ihn: {names}.</numerusform>
        <numerusform>{goes} Auch eine Sicherung enthält ihn: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{goes} {count} backups hold it as well: {names}.</source>
      <translation>
        <numerusform>{goes} Auch {count} Sicherungen enthalten ihn: {names}.</numerusform>
        <numerusform>{goes} Auch {count} Sicherungen enthalten ihn: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heading}:</source>
      <translation>
        <numerusform>{heading}:</numerusform>
        <numerusform>{heading}:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heading}: {text}</source>
      <translation>
        <numerusform>{heading}: {text}</numerusform>
        <numerusform>{heading}: {text}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heading}: “{old}” → “{new}”</source>
      <translation>
        <numerusform>{heading}: „{old}“ → „{new}“</numerusform>
        <numerusform>{heading}: „{old}“ → „{new}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{here} stands here, {before} before, in the same words: {first} or {second}?</source>
      <translation>
        <numerusform>{here} steht hier, {before} davor, mit denselben Worten: {first} oder {second}?</numerusform>
        <numerusform>{here} steht hier, {before} davor, mit denselben Worten: {first} oder {second}?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{hours} hours for {count} claim, at {minutes} minutes a claim.</source>
      <translation>
        <numerusform>{hours} Stunden für {count} Behauptung, bei {minutes} Minuten je Behauptung.</numerusform>
        <numerusform>{hours} Stunden für {count} Behauptung, bei {minutes} Minuten je Behauptung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{hours} hours for {count} claims, at {minutes} minutes a claim.</source>
      <translation>
        <numerusform>{hours} Stunden für {count} Behauptungen, bei {minutes} Minuten je Behauptung.</numerusform>
        <numerusform>{hours} Stunden für {count} Behauptungen, bei {minutes} Minuten je Behauptung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{hours} hours, 1 claim</source>
      <translation>
        <numerusform>{hours} Stunden, 1 Behauptung</numerusform>
        <numerusform>{hours} Stunden, 1 Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{hours} hours, {count} claims</source>
      <translation>
        <numerusform>{hours} Stunden, {count} Behauptungen</numerusform>
        <numerusform>{hours} Stunden, {count} Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kept} stays, not {given}</source>
      <translation>
        <numerusform>{kept} bleibt, nicht {given}</numerusform>
        <numerusform>{kept} bleibt, nicht {given}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{key}</source>
      <translation>
        <numerusform>{key}</numerusform>
        <numerusform>{key}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kind}: {before} → {after}</source>
      <translation>
        <numerusform>{kind}: {before} → {after}</numerusform>
        <numerusform>{kind}: {before} → {after}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kind}: {text}</source>
      <translation>
        <numerusform>{kind}: {text}</numerusform>
        <numerusform>{kind}: {text}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kind}: “{old}” → “{new}”</source>
      <translation>
        <numerusform>{kind}: „{old}“ → „{new}“</numerusform>
        <numerusform>{kind}: „{old}“ → „{new}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kind}: “{words}”</source>
      <translation>
        <numerusform>{kind}: „{words}“</numerusform>
        <numerusform>{kind}: „{words}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label}:</source>
      <translation>
        <numerusform>{label}:</numerusform>
        <numerusform>{label}:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{left} of {total} details left</source>
      <translation>
        <numerusform>{left} von {total} Einzelheiten offen</numerusform>
        <numerusform>{left} von {total} Einzelheiten offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{mark} {found}</source>
      <translation>
        <numerusform>{mark} {found}</numerusform>
        <numerusform>{mark} {found}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{mark} {verdict}</source>
      <translation>
        <numerusform>{mark} {verdict}</numerusform>
        <numerusform>{mark} {verdict}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{minutes} min, 1 claim</source>
      <translation>
        <numerusform>{minutes} min, 1 Behauptung</numerusform>
        <numerusform>{minutes} min, 1 Behauptung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{minutes} min, {count} claims</source>
      <translation>
        <numerusform>{minutes} min, {count} Behauptungen</numerusform>
        <numerusform>{minutes} min, {count} Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} = {values} ({where})</source>
      <translation>
        <numerusform>{name} = {values} ({where})</numerusform>
        <numerusform>{name} = {values} ({where})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} witnesses that these bytes were there on {when}</source>
      <translation>
        <numerusform>{name} bezeugt, dass diese Bytes am {when} vorlagen</numerusform>
        <numerusform>{name} bezeugt, dass diese Bytes am {when} vorlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: {hearing}</source>
      <translation>
        <numerusform>{name}: {hearing}</numerusform>
        <numerusform>{name}: {hearing}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} changes</source>
      <translation>
        <numerusform>{number} Änderungen</numerusform>
        <numerusform>{number} Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} words</source>
      <translation>
        <numerusform>{number} Wörter</numerusform>
        <numerusform>{number} Wörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{orphaned} orphaned</source>
      <translation>
        <numerusform>{orphaned} verwaist</numerusform>
        <numerusform>{orphaned} verwaist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{person} signed off. {missed}</source>
      <translation>
        <numerusform>{person} hat freigegeben. {missed}</numerusform>
        <numerusform>{person} hat freigegeben. {missed}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{picture}: “{statement}”</source>
      <translation>
        <numerusform>{picture}: „{statement}“</numerusform>
        <numerusform>{picture}: „{statement}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{placed} placed, {moved} moved, {changed} changed, {orphaned} orphaned, {new}</source>
      <translation>
        <numerusform>{placed} an ihrer Stelle, {moved} verschoben, {changed} geändert, {orphaned} verwaist, {new}</numerusform>
        <numerusform>{placed} an ihrer Stelle, {moved} verschoben, {changed} geändert, {orphaned} verwaist, {new}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} agrees</source>
      <translation>
        <numerusform>{reader} stimmt zu</numerusform>
        <numerusform>{reader} stimmt zu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} differs</source>
      <translation>
        <numerusform>{reader} sieht es anders</numerusform>
        <numerusform>{reader} sieht es anders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} differs: {verdict}</source>
      <translation>
        <numerusform>{reader} sieht es anders: {verdict}</numerusform>
        <numerusform>{reader} sieht es anders: {verdict}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} has ended this reading: begin another.</source>
      <translation>
        <numerusform>{reader} hat dieses Gegenlesen beendet: Beginnen Sie ein neues.</numerusform>
        <numerusform>{reader} hat dieses Gegenlesen beendet: Beginnen Sie ein neues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} read it blind, {begun} to {ended}</source>
      <translation>
        <numerusform>{reader} hat blind gegengelesen, {begun} bis {ended}</numerusform>
        <numerusform>{reader} hat blind gegengelesen, {begun} bis {ended}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} read it, {begun} to {ended}</source>
      <translation>
        <numerusform>{reader} hat gegengelesen, {begun} bis {ended}</numerusform>
        <numerusform>{reader} hat gegengelesen, {begun} bis {ended}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} reads it blind since {begun}</source>
      <translation>
        <numerusform>{reader} liest seit {begun} blind gegen</numerusform>
        <numerusform>{reader} liest seit {begun} blind gegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader} reads it since {begun}</source>
      <translation>
        <numerusform>{reader} liest seit {begun} gegen</numerusform>
        <numerusform>{reader} liest seit {begun} gegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader}, {day}: 1 error</source>
      <translation>
        <numerusform>{reader}, {day}: 1 Fehler</numerusform>
        <numerusform>{reader}, {day}: 1 Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{reader}, {day}: {count} errors</source>
      <translation>
        <numerusform>{reader}, {day}: {count} Fehler</numerusform>
        <numerusform>{reader}, {day}: {count} Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{remark} – put away</source>
      <translation>
        <numerusform>{remark} – erledigt</numerusform>
        <numerusform>{remark} – erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{remark} – put away by {who}, {day}</source>
      <translation>
        <numerusform>{remark} – erledigt von {who}, {day}</numerusform>
        <numerusform>{remark} – erledigt von {who}, {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{remark} – {words} ({who}, {day})</source>
      <translation>
        <numerusform>{remark} – {words} ({who}, {day})</numerusform>
        <numerusform>{remark} – {words} ({who}, {day})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{row}: deleted or changed</source>
      <translation>
        <numerusform>{row}: gelöscht oder geändert</numerusform>
        <numerusform>{row}: gelöscht oder geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}</source>
      <translation>
        <numerusform>{said}</numerusform>
        <numerusform>{said}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said} (before: {former})</source>
      <translation>
        <numerusform>{said} (zuvor: {former})</numerusform>
        <numerusform>{said} (zuvor: {former})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said} ({note})</source>
      <translation>
        <numerusform>{said} ({note})</numerusform>
        <numerusform>{said} ({note})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said} (“{note}”)</source>
      <translation>
        <numerusform>{said} („{note}“)</numerusform>
        <numerusform>{said} („{note}“)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said} (“{reason}”)</source>
      <translation>
        <numerusform>{said} („{reason}“)</numerusform>
        <numerusform>{said} („{reason}“)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said} · {more}</source>
      <translation>
        <numerusform>{said} · {more}</numerusform>
        <numerusform>{said} · {more}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said} “{reply}”</source>
      <translation>
        <numerusform>{said} „{reply}“</numerusform>
        <numerusform>{said} „{reply}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, accessed {day}</source>
      <translation>
        <numerusform>{said}, abgerufen am {day}</numerusform>
        <numerusform>{said}, abgerufen am {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, claim {number}</source>
      <translation>
        <numerusform>{said}, Behauptung {number}</numerusform>
        <numerusform>{said}, Behauptung {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, not returned yet</source>
      <translation>
        <numerusform>{said}, noch nicht zurück</numerusform>
        <numerusform>{said}, noch nicht zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, {caught}</source>
      <translation>
        <numerusform>{said}, {caught}</numerusform>
        <numerusform>{said}, {caught}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, {count} came back</source>
      <translation>
        <numerusform>{said}, {count} kamen wieder</numerusform>
        <numerusform>{said}, {count} kamen wieder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, {orphaned} orphaned</source>
      <translation>
        <numerusform>{said}, {orphaned} verwaist</numerusform>
        <numerusform>{said}, {orphaned} verwaist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, {owing} checked with details left</source>
      <translation>
        <numerusform>{said}, {owing} geprüft mit offenen Einzelheiten</numerusform>
        <numerusform>{said}, {owing} geprüft mit offenen Einzelheiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, {part}</source>
      <translation>
        <numerusform>{said}, {part}</numerusform>
        <numerusform>{said}, {part}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}, {person}</source>
      <translation>
        <numerusform>{said}, {person}</numerusform>
        <numerusform>{said}, {person}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}.</source>
      <translation>
        <numerusform>{said}.</numerusform>
        <numerusform>{said}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}: {correction}</source>
      <translation>
        <numerusform>{said}: {correction}</numerusform>
        <numerusform>{said}: {correction}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}: “{passage}”</source>
      <translation>
        <numerusform>{said}: „{passage}“</numerusform>
        <numerusform>{said}: „{passage}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}; {input}</source>
      <translation>
        <numerusform>{said}; {input}</numerusform>
        <numerusform>{said}; {input}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}; {more}</source>
      <translation>
        <numerusform>{said}; {more}</numerusform>
        <numerusform>{said}; {more}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{said}; {part}</source>
      <translation>
        <numerusform>{said}; {part}</numerusform>
        <numerusform>{said}; {part}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{scale} scale</source>
      <translation>
        <numerusform>Skala „{scale}“</numerusform>
        <numerusform>Skala „{scale}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stance} {numbers}</source>
      <translation>
        <numerusform>{stance} {numbers}</numerusform>
        <numerusform>{stance} {numbers}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{statement} ({region})</source>
      <translation>
        <numerusform>{statement} ({region})</numerusform>
        <numerusform>{statement} ({region})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{state}: {who}</source>
      <translation>
        <numerusform>{state}: {who}</numerusform>
        <numerusform>{state}: {who}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{step} on claim {number}</source>
      <translation>
        <numerusform>{step} bei Behauptung {number}</numerusform>
        <numerusform>{step} bei Behauptung {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{step}, claim {number}</source>
      <translation>
        <numerusform>{step}, Behauptung {number}</numerusform>
        <numerusform>{step}, Behauptung {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{step}: {change}</source>
      <translation>
        <numerusform>{step}: {change}</numerusform>
        <numerusform>{step}: {change}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{text}</source>
      <translation>
        <numerusform>{text}</numerusform>
        <numerusform>{text}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{time}</source>
      <translation>
        <numerusform>{time}</numerusform>
        <numerusform>{time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title}, {cell}</source>
      <translation>
        <numerusform>{title}, {cell}</numerusform>
        <numerusform>{title}, {cell}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title}, {kind}</source>
      <translation>
        <numerusform>{title}, {kind}</numerusform>
        <numerusform>{title}, {kind}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title}, {place}</source>
      <translation>
        <numerusform>{title}, {place}</numerusform>
        <numerusform>{title}, {place}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title}, {role}</source>
      <translation>
        <numerusform>{title}, {role}</numerusform>
        <numerusform>{title}, {role}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title}: {outcome}</source>
      <translation>
        <numerusform>{title}: {outcome}</numerusform>
        <numerusform>{title}: {outcome}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{total}: {times} times {price} is {product}, not {value}.</source>
      <translation>
        <numerusform>{total}: {times} mal {price} ist {product}, nicht {value}.</numerusform>
        <numerusform>{total}: {times} mal {price} ist {product}, nicht {value}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{unsourced} without a source</source>
      <translation>
        <numerusform>{unsourced} ohne Quelle</numerusform>
        <numerusform>{unsourced} ohne Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{vague}, {without}.</source>
      <translation>
        <numerusform>{vague}, {without}.</numerusform>
        <numerusform>{vague}, {without}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{value} ({person}, {when})</source>
      <translation>
        <numerusform>{value} ({person}, {when})</numerusform>
        <numerusform>{value} ({person}, {when})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what}</source>
      <translation>
        <numerusform>{what}</numerusform>
        <numerusform>{what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} of the source “{name}”</source>
      <translation>
        <numerusform>{what} der Quelle „{name}“</numerusform>
        <numerusform>{what} der Quelle „{name}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} on claim {number}</source>
      <translation>
        <numerusform>{what} zu Behauptung {number}</numerusform>
        <numerusform>{what} zu Behauptung {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what}, by another: {value}</source>
      <translation>
        <numerusform>{what}, von jemand anderem: {value}</numerusform>
        <numerusform>{what}, von jemand anderem: {value}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what}: {value}</source>
      <translation>
        <numerusform>{what}: {value}</numerusform>
        <numerusform>{what}: {value}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{when}: {outcome}</source>
      <translation>
        <numerusform>{when}: {outcome}</numerusform>
        <numerusform>{when}: {outcome}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{width} % × {height} % at {left} %, {top} %</source>
      <translation>
        <numerusform>{width} % × {height} % bei {left} %, {top} %</numerusform>
        <numerusform>{width} % × {height} % bei {left} %, {top} %</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words} has a unit but no number.</source>
      <translation>
        <numerusform>{words} hat eine Einheit, aber keine Zahl.</numerusform>
        <numerusform>{words} hat eine Einheit, aber keine Zahl.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words} make {reached}; elsewhere {aboard} were aboard.</source>
      <translation>
        <numerusform>{words} ergeben {reached}; anderswo waren {aboard} an Bord.</numerusform>
        <numerusform>{words} ergeben {reached}; anderswo waren {aboard} an Bord.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words} names no scope: among which, where, since when?</source>
      <translation>
        <numerusform>{words} nennt keinen Rahmen: unter welchen, wo, seit wann?</numerusform>
        <numerusform>{words} nennt keinen Rahmen: unter welchen, wo, seit wann?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words}: from {first} to {second} is {points} percentage points, a change of {share} percent.</source>
      <translation>
        <numerusform>{words}: von {first} auf {second} sind {points} Prozentpunkte, eine Änderung um {share} Prozent.</numerusform>
        <numerusform>{words}: von {first} auf {second} sind {points} Prozentpunkte, eine Änderung um {share} Prozent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words}: the parts add up to {reached}, not {total} ({listed}).</source>
      <translation>
        <numerusform>{words}: Die Teile ergeben zusammen {reached}, nicht {total} ({listed}).</numerusform>
        <numerusform>{words}: Die Teile ergeben zusammen {reached}, nicht {total} ({listed}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words}: {date} is a {weekday}, not a {named}.</source>
      <translation>
        <numerusform>{words}: {date} ist ein {weekday}, kein {named}.</numerusform>
        <numerusform>{words}: {date} ist ein {weekday}, kein {named}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words}: {second} is {share} percent less than {first}.</source>
      <translation>
        <numerusform>{words}: {second} ist {share} Prozent weniger als {first}.</numerusform>
        <numerusform>{words}: {second} ist {share} Prozent weniger als {first}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words}: {second} is {share} percent more than {first}.</source>
      <translation>
        <numerusform>{words}: {second} ist {share} Prozent mehr als {first}.</numerusform>
        <numerusform>{words}: {second} ist {share} Prozent mehr als {first}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{words}: {second} is {times} times {first}, {nearness}.</source>
      <translation>
        <numerusform>{words}: {second} ist {times}-mal {first}, {nearness}.</numerusform>
        <numerusform>{words}: {second} ist {times}-mal {first}, {nearness}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{year}, the article’s year</source>
      <translation>
        <numerusform>{year}, das Jahr des Artikels</numerusform>
        <numerusform>{year}, das Jahr des Artikels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>– {title} ({stance})</source>
      <translation>
        <numerusform>– {title} ({stance})</numerusform>
        <numerusform>– {title} ({stance})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“Checked before” compares claims by their words and by what they say, with a small model on this machine; no claim leaves it.</source>
      <translation>
        <numerusform>„Schon einmal geprüft“ vergleicht Behauptungen nach ihren Wörtern und nach dem, was sie sagen, mit einem kleinen Modell auf diesem Rechner; keine Behauptung verlässt ihn.</numerusform>
        <numerusform>„Schon einmal geprüft“ vergleicht Behauptungen nach ihren Wörtern und nach dem, was sie sagen, mit einem kleinen Modell auf diesem Rechner; keine Behauptung verlässt ihn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“Checked before” compares claims by their words; with the extra “meaning” by what they say as well: pip install "factcheck-desk[meaning]".</source>
      <translation>
        <numerusform>„Schon einmal geprüft“ vergleicht Behauptungen nach ihren Wörtern; mit der Ergänzung „meaning“ auch nach dem, was sie sagen: pip install "factcheck-desk[meaning]".</numerusform>
        <numerusform>„Schon einmal geprüft“ vergleicht Behauptungen nach ihren Wörtern; mit der Ergänzung „meaning“ auch nach dem, was sie sagen: pip install "factcheck-desk[meaning]".</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“factcheck restore --newest” puts it in place; “factcheck salvage FILE” saves what can be read.</source>
      <translation>
        <numerusform>„factcheck restore --newest“ setzt sie ein; „factcheck salvage DATEI“ rettet, was lesbar ist.</numerusform>
        <numerusform>„factcheck restore --newest“ setzt sie ein; „factcheck salvage DATEI“ rettet, was lesbar ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“factcheck salvage FILE” saves what can be read.</source>
      <translation>
        <numerusform>„factcheck salvage DATEI“ rettet, was lesbar ist.</numerusform>
        <numerusform>„factcheck salvage DATEI“ rettet, was lesbar ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{address}” holds another shared desk than “{desk}”.</source>
      <translation>
        <numerusform>„{address}“ enthält einen anderen gemeinsamen Prüftisch als „{desk}“.</numerusform>
        <numerusform>„{address}“ enthält einen anderen gemeinsamen Prüftisch als „{desk}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{address}” holds more than {most} cells.</source>
      <translation>
        <numerusform>„{address}“ umfasst mehr als {most} Zellen.</numerusform>
        <numerusform>„{address}“ umfasst mehr als {most} Zellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{address}” is no cell, such as B7 or B2:B9.</source>
      <translation>
        <numerusform>„{address}“ ist keine Zelle wie B7 oder B2:B9.</numerusform>
        <numerusform>„{address}“ ist keine Zelle wie B7 oder B2:B9.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{address}” is no range: its end comes before its beginning.</source>
      <translation>
        <numerusform>„{address}“ ist kein Bereich: Sein Ende kommt vor seinem Anfang.</numerusform>
        <numerusform>„{address}“ ist kein Bereich: Sein Ende kommt vor seinem Anfang.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{address}” is not a web address that can be opened.</source>
      <translation>
        <numerusform>„{address}“ ist keine Webadresse, die sich öffnen lässt.</numerusform>
        <numerusform>„{address}“ ist keine Webadresse, die sich öffnen lässt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{colour}” is no colour: give one as #2456a6.</source>
      <translation>
        <numerusform>„{colour}“ ist keine Farbe: Geben Sie eine wie #2456a6 an.</numerusform>
        <numerusform>„{colour}“ ist keine Farbe: Geben Sie eine wie #2456a6 an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{colour}” is too pale: words in it could not be read on paper.</source>
      <translation>
        <numerusform>„{colour}“ ist zu blass: Wörter darin wären auf Papier nicht zu lesen.</numerusform>
        <numerusform>„{colour}“ ist zu blass: Wörter darin wären auf Papier nicht zu lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{day}” is no date such as 2026-11-30.</source>
      <translation>
        <numerusform>„{day}“ ist kein Datum wie 2026-11-30.</numerusform>
        <numerusform>„{day}“ ist kein Datum wie 2026-11-30.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{deadline}” is no date such as 2026-11-30.</source>
      <translation>
        <numerusform>„{deadline}“ ist kein Datum wie 2026-11-30.</numerusform>
        <numerusform>„{deadline}“ ist kein Datum wie 2026-11-30.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{desk}” runs for this machine alone: {where}.</source>
      <translation>
        <numerusform>„{desk}“ läuft nur für diesen Rechner: {where}.</numerusform>
        <numerusform>„{desk}“ läuft nur für diesen Rechner: {where}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{desk}” runs, encrypted: {where}.</source>
      <translation>
        <numerusform>„{desk}“ läuft verschlüsselt: {where}.</numerusform>
        <numerusform>„{desk}“ läuft verschlüsselt: {where}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{figures}” could be one figure or two: write “{first}.{second}” or “{first}; {second}”.</source>
      <translation>
        <numerusform>„{figures}“ kann eine Zahl sein oder zwei: Schreiben Sie „{first}.{second}“ oder „{first}; {second}“.</numerusform>
        <numerusform>„{figures}“ kann eine Zahl sein oder zwei: Schreiben Sie „{first}.{second}“ oder „{first}; {second}“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” could not be drawn: is it damaged?</source>
      <translation>
        <numerusform>„{file}“ konnte nicht gezeichnet werden: Ist die Datei beschädigt?</numerusform>
        <numerusform>„{file}“ konnte nicht gezeichnet werden: Ist die Datei beschädigt?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” does not end like a report: use one of {endings}.</source>
      <translation>
        <numerusform>„{file}“ endet nicht wie ein Bericht: Nehmen Sie eine von {endings}.</numerusform>
        <numerusform>„{file}“ endet nicht wie ein Bericht: Nehmen Sie eine von {endings}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” does not end like a web archive: use .warc.gz or .wacz.</source>
      <translation>
        <numerusform>„{file}“ endet nicht wie ein Webarchiv: Nehmen Sie .warc.gz oder .wacz.</numerusform>
        <numerusform>„{file}“ endet nicht wie ein Webarchiv: Nehmen Sie .warc.gz oder .wacz.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” has too much in it for a logo.</source>
      <translation>
        <numerusform>„{file}“ enthält zu viel für ein Logo.</numerusform>
        <numerusform>„{file}“ enthält zu viel für ein Logo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” is more than a picture: it holds {found}. Save it as a plain SVG, or as a PNG.</source>
      <translation>
        <numerusform>„{file}“ ist mehr als ein Bild: Es enthält {found}. Speichern Sie es als einfaches SVG oder als PNG.</numerusform>
        <numerusform>„{file}“ ist mehr als ein Bild: Es enthält {found}. Speichern Sie es als einfaches SVG oder als PNG.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” is no PNG, JPEG or SVG picture.</source>
      <translation>
        <numerusform>„{file}“ ist kein Bild in PNG, JPEG oder SVG.</numerusform>
        <numerusform>„{file}“ ist kein Bild in PNG, JPEG oder SVG.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” is no list of literature: use .ris, .bib or .json.</source>
      <translation>
        <numerusform>„{file}“ ist keine Literaturliste: Nehmen Sie .ris, .bib oder .json.</numerusform>
        <numerusform>„{file}“ ist keine Literaturliste: Nehmen Sie .ris, .bib oder .json.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” is there already and was left as it is: nothing was copied.</source>
      <translation>
        <numerusform>„{file}“ ist schon da und blieb, wie es ist: Nichts wurde kopiert.</numerusform>
        <numerusform>„{file}“ ist schon da und blieb, wie es ist: Nichts wurde kopiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” is too large for a logo: it may have 2 MB.</source>
      <translation>
        <numerusform>„{file}“ ist zu groß für ein Logo: 2 MB sind erlaubt.</numerusform>
        <numerusform>„{file}“ ist zu groß für ein Logo: 2 MB sind erlaubt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{file}” leads out of the folder of templates.</source>
      <translation>
        <numerusform>„{file}“ führt aus dem Ordner mit Vorlagen hinaus.</numerusform>
        <numerusform>„{file}“ führt aus dem Ordner mit Vorlagen hinaus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{first}” and “{second}” hold nearly the same words: are they of one origin?</source>
      <translation>
        <numerusform>„{first}“ und „{second}“ haben fast denselben Wortlaut: Haben sie einen Ursprung?</numerusform>
        <numerusform>„{first}“ und „{second}“ haben fast denselben Wortlaut: Haben sie einen Ursprung?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” has more than {count} files: keep the templates in a folder of their own.</source>
      <translation>
        <numerusform>„{folder}“ hat mehr als {count} Dateien: Legen Sie die Vorlagen in einen eigenen Ordner.</numerusform>
        <numerusform>„{folder}“ hat mehr als {count} Dateien: Legen Sie die Vorlagen in einen eigenen Ordner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” holds a shared desk already: join it.</source>
      <translation>
        <numerusform>„{folder}“ enthält schon einen gemeinsamen Prüftisch: Treten Sie ihm bei.</numerusform>
        <numerusform>„{folder}“ enthält schon einen gemeinsamen Prüftisch: Treten Sie ihm bei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” holds neither page.html.jinja nor page.typ: copy the templates there first.</source>
      <translation>
        <numerusform>„{folder}“ enthält weder page.html.jinja noch page.typ: Kopieren Sie erst die Vorlagen dorthin.</numerusform>
        <numerusform>„{folder}“ enthält weder page.html.jinja noch page.typ: Kopieren Sie erst die Vorlagen dorthin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” holds no shared desk, or cannot be reached.</source>
      <translation>
        <numerusform>„{folder}“ enthält keinen gemeinsamen Prüftisch oder ist nicht erreichbar.</numerusform>
        <numerusform>„{folder}“ enthält keinen gemeinsamen Prüftisch oder ist nicht erreichbar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” holds no shared desk, or what it holds was altered.</source>
      <translation>
        <numerusform>„{folder}“ enthält keinen gemeinsamen Prüftisch, oder sein Inhalt wurde verändert.</numerusform>
        <numerusform>„{folder}“ enthält keinen gemeinsamen Prüftisch, oder sein Inhalt wurde verändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” in the shared folder leads elsewhere.</source>
      <translation>
        <numerusform>„{folder}“ im gemeinsamen Ordner führt anderswohin.</numerusform>
        <numerusform>„{folder}“ im gemeinsamen Ordner führt anderswohin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” is full of files that are no steps of this desk.</source>
      <translation>
        <numerusform>„{folder}“ ist voller Dateien, die keine Schritte dieses Prüftischs sind.</numerusform>
        <numerusform>„{folder}“ ist voller Dateien, die keine Schritte dieses Prüftischs sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{folder}” is not the shared desk of this invitation.</source>
      <translation>
        <numerusform>„{folder}“ ist nicht der gemeinsame Prüftisch dieser Einladung.</numerusform>
        <numerusform>„{folder}“ ist nicht der gemeinsame Prüftisch dieser Einladung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{formula}” cannot be worked out any more: a source changed.</source>
      <translation>
        <numerusform>„{formula}“ lässt sich nicht mehr rechnen: Eine Quelle hat sich geändert.</numerusform>
        <numerusform>„{formula}“ lässt sich nicht mehr rechnen: Eine Quelle hat sich geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{formula}” ends too soon.</source>
      <translation>
        <numerusform>„{formula}“ endet zu früh.</numerusform>
        <numerusform>„{formula}“ endet zu früh.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{formula}” gives no number: a power, a root or a result in it is none, or too large.</source>
      <translation>
        <numerusform>„{formula}“ ergibt keine Zahl: Eine Potenz, eine Wurzel oder ein Ergebnis darin ist keine, oder zu groß.</numerusform>
        <numerusform>„{formula}“ ergibt keine Zahl: Eine Potenz, eine Wurzel oder ein Ergebnis darin ist keine, oder zu groß.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{formula}” gives no number: it divides by zero.</source>
      <translation>
        <numerusform>„{formula}“ ergibt keine Zahl: Es wird durch null geteilt.</numerusform>
        <numerusform>„{formula}“ ergibt keine Zahl: Es wird durch null geteilt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{formula}” gives {result}, which the claim does not say.</source>
      <translation>
        <numerusform>„{formula}“ ergibt {result}, was die Behauptung nicht sagt.</numerusform>
        <numerusform>„{formula}“ ergibt {result}, was die Behauptung nicht sagt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{found}” would load or run something, and no document does.</source>
      <translation>
        <numerusform>„{found}“ würde etwas laden oder ausführen, und das tut kein Dokument.</numerusform>
        <numerusform>„{found}“ würde etwas laden oder ausführen, und das tut kein Dokument.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{given}” is no input, such as a=Ridership.csv#B7.</source>
      <translation>
        <numerusform>„{given}“ ist keine Eingabe wie a=Ridership.csv#B7.</numerusform>
        <numerusform>„{given}“ ist keine Eingabe wie a=Ridership.csv#B7.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{here}” is spelt “{there}” in “{title}”: is it the same name?</source>
      <translation>
        <numerusform>„{here}“ wird in „{title}“ „{there}“ geschrieben: ist es derselbe Name?</numerusform>
        <numerusform>„{here}“ wird in „{title}“ „{there}“ geschrieben: ist es derselbe Name?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{here}” is “{there}” in “{title}”: is it the same?</source>
      <translation>
        <numerusform>„{here}“ ist in „{title}“ „{there}“: ist es dasselbe?</numerusform>
        <numerusform>„{here}“ ist in „{title}“ „{there}“: ist es dasselbe?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{key}” is neither a recipient in the settings nor a public key (age1…).</source>
      <translation>
        <numerusform>„{key}“ ist weder ein Empfänger aus den Einstellungen noch ein öffentlicher Schlüssel (age1…).</numerusform>
        <numerusform>„{key}“ ist weder ein Empfänger aus den Einstellungen noch ein öffentlicher Schlüssel (age1…).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{language}” is none of the languages that can be read: {known}.</source>
      <translation>
        <numerusform>„{language}“ ist keine der Sprachen, die sich lesen lassen: {known}.</numerusform>
        <numerusform>„{language}“ ist keine der Sprachen, die sich lesen lassen: {known}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” cannot be read.</source>
      <translation>
        <numerusform>„{name}“ lässt sich nicht lesen.</numerusform>
        <numerusform>„{name}“ lässt sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” could not be decrypted: it is damaged, or the disk is full.</source>
      <translation>
        <numerusform>„{name}“ ließ sich nicht entschlüsseln: Die Datei ist beschädigt, oder der Datenträger ist voll.</numerusform>
        <numerusform>„{name}“ ließ sich nicht entschlüsseln: Die Datei ist beschädigt, oder der Datenträger ist voll.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” does not hold the text of this copy.</source>
      <translation>
        <numerusform>„{name}“ enthält nicht den Text dieser Kopie.</numerusform>
        <numerusform>„{name}“ enthält nicht den Text dieser Kopie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has too many parts to be a case file.</source>
      <translation>
        <numerusform>„{name}“ hat zu viele Teile für eine Falldatei.</numerusform>
        <numerusform>„{name}“ hat zu viele Teile für eine Falldatei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” holds far more than a case; it was not opened.</source>
      <translation>
        <numerusform>„{name}“ enthält weit mehr als einen Fall; sie wurde nicht geöffnet.</numerusform>
        <numerusform>„{name}“ enthält weit mehr als einen Fall; sie wurde nicht geöffnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” holds no case, or steps of another one.</source>
      <translation>
        <numerusform>„{name}“ enthält keinen Fall oder Schritte eines anderen.</numerusform>
        <numerusform>„{name}“ enthält keinen Fall oder Schritte eines anderen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” holds parts that its manifest does not name.</source>
      <translation>
        <numerusform>„{name}“ enthält Teile, die ihr Verzeichnis nicht nennt.</numerusform>
        <numerusform>„{name}“ enthält Teile, die ihr Verzeichnis nicht nennt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” in the folder holds steps of another case.</source>
      <translation>
        <numerusform>„{name}“ im Ordner enthält Schritte eines anderen Falls.</numerusform>
        <numerusform>„{name}“ im Ordner enthält Schritte eines anderen Falls.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” in the folder is far too large.</source>
      <translation>
        <numerusform>„{name}“ im Ordner ist viel zu groß.</numerusform>
        <numerusform>„{name}“ im Ordner ist viel zu groß.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is a database of another program, not a Factcheck library.</source>
      <translation>
        <numerusform>„{name}“ ist die Datenbank eines anderen Programms, keine Factcheck-Bibliothek.</numerusform>
        <numerusform>„{name}“ ist die Datenbank eines anderen Programms, keine Factcheck-Bibliothek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is a whole library or its backup, not a case.</source>
      <translation>
        <numerusform>„{name}“ ist eine ganze Bibliothek oder deren Sicherung, kein Fall.</numerusform>
        <numerusform>„{name}“ ist eine ganze Bibliothek oder deren Sicherung, kein Fall.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is an encrypted copy, no library: “factcheck restore” opens it with your identity.</source>
      <translation>
        <numerusform>„{name}“ ist eine verschlüsselte Kopie, keine Bibliothek: „factcheck restore“ öffnet sie mit Ihrer Identität.</numerusform>
        <numerusform>„{name}“ ist eine verschlüsselte Kopie, keine Bibliothek: „factcheck restore“ öffnet sie mit Ihrer Identität.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is damaged, or was not encrypted for this identity.</source>
      <translation>
        <numerusform>„{name}“ ist beschädigt oder wurde nicht für diese Identität verschlüsselt.</numerusform>
        <numerusform>„{name}“ ist beschädigt oder wurde nicht für diese Identität verschlüsselt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is empty, not a Factcheck library.</source>
      <translation>
        <numerusform>„{name}“ ist leer, keine Factcheck-Bibliothek.</numerusform>
        <numerusform>„{name}“ ist leer, keine Factcheck-Bibliothek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is no case file, or it is damaged.</source>
      <translation>
        <numerusform>„{name}“ ist keine Falldatei oder beschädigt.</numerusform>
        <numerusform>„{name}“ ist keine Falldatei oder beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is no certificate of coverage, or a damaged one.</source>
      <translation>
        <numerusform>„{name}“ ist kein Abdeckungszeugnis, oder es ist beschädigt.</numerusform>
        <numerusform>„{name}“ ist kein Abdeckungszeugnis, oder es ist beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not a Factcheck library.</source>
      <translation>
        <numerusform>„{name}“ ist keine Factcheck-Bibliothek.</numerusform>
        <numerusform>„{name}“ ist keine Factcheck-Bibliothek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not as it was written.</source>
      <translation>
        <numerusform>„{name}“ ist nicht, wie es geschrieben wurde.</numerusform>
        <numerusform>„{name}“ ist nicht, wie es geschrieben wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is of a source that the claim does not rest on.</source>
      <translation>
        <numerusform>„{name}“ gehört zu einer Quelle, auf der die Behauptung nicht beruht.</numerusform>
        <numerusform>„{name}“ gehört zu einer Quelle, auf der die Behauptung nicht beruht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is too long for a certificate.</source>
      <translation>
        <numerusform>„{name}“ ist zu lang für ein Zeugnis.</numerusform>
        <numerusform>„{name}“ ist zu lang für ein Zeugnis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” may be recognised by {traits}.</source>
      <translation>
        <numerusform>„{name}“ ist womöglich zu erkennen: {traits}.</numerusform>
        <numerusform>„{name}“ ist womöglich zu erkennen: {traits}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” may be recognised: of {count} persons in the register only one fits {traits}.</source>
      <translation>
        <numerusform>„{name}“ ist womöglich zu erkennen: Von {count} Personen im Register passt nur eine zu {traits}.</numerusform>
        <numerusform>„{name}“ ist womöglich zu erkennen: Von {count} Personen im Register passt nur eine zu {traits}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” may not stand in the address of a server.</source>
      <translation>
        <numerusform>„{name}“ darf nicht in der Adresse eines Servers stehen.</numerusform>
        <numerusform>„{name}“ darf nicht in der Adresse eines Servers stehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” takes {count} figures.</source>
      <translation>
        <numerusform>„{name}“ braucht {count} Zahlen.</numerusform>
        <numerusform>„{name}“ braucht {count} Zahlen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” was altered after it was signed.</source>
      <translation>
        <numerusform>„{name}“ wurde nach der Unterschrift verändert.</numerusform>
        <numerusform>„{name}“ wurde nach der Unterschrift verändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” was altered: a part is not what its manifest says.</source>
      <translation>
        <numerusform>„{name}“ wurde verändert: Ein Teil ist nicht, was ihr Verzeichnis sagt.</numerusform>
        <numerusform>„{name}“ wurde verändert: Ein Teil ist nicht, was ihr Verzeichnis sagt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” was made by a newer Factcheck Desk; please update the program.</source>
      <translation>
        <numerusform>„{name}“ stammt von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
        <numerusform>„{name}“ stammt von einem neueren Factcheck Desk; bitte aktualisieren Sie das Programm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” was put into the folder by nobody who belongs to the shared desk, and was not read.</source>
      <translation>
        <numerusform>„{name}“ hat niemand in den Ordner gelegt, der zum gemeinsamen Prüftisch gehört, und wurde nicht gelesen.</numerusform>
        <numerusform>„{name}“ hat niemand in den Ordner gelegt, der zum gemeinsamen Prüftisch gehört, und wurde nicht gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{number}” is no DOI: one begins with 10 and a slash.</source>
      <translation>
        <numerusform>„{number}“ ist keine DOI: Die beginnt mit 10 und einem Schrägstrich.</numerusform>
        <numerusform>„{number}“ ist keine DOI: Die beginnt mit 10 und einem Schrägstrich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{number}” is no {kind}: its check digit is wrong.</source>
      <translation>
        <numerusform>„{number}“ ist keine {kind}: Die Prüfziffer stimmt nicht.</numerusform>
        <numerusform>„{number}“ ist keine {kind}: Die Prüfziffer stimmt nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{path}” could not be read.</source>
      <translation>
        <numerusform>„{path}“ ließ sich nicht lesen.</numerusform>
        <numerusform>„{path}“ ließ sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{path}” could not be written.</source>
      <translation>
        <numerusform>„{path}“ ließ sich nicht schreiben.</numerusform>
        <numerusform>„{path}“ ließ sich nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{path}” is a device or a pipe, not a library.</source>
      <translation>
        <numerusform>„{path}“ ist ein Gerät oder eine Pipe, keine Bibliothek.</numerusform>
        <numerusform>„{path}“ ist ein Gerät oder eine Pipe, keine Bibliothek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{path}” is a folder, not a library.</source>
      <translation>
        <numerusform>„{path}“ ist ein Ordner, keine Bibliothek.</numerusform>
        <numerusform>„{path}“ ist ein Ordner, keine Bibliothek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{person}” is not one of those whom the article criticises: {known}.</source>
      <translation>
        <numerusform>„{person}“ gehört nicht zu denen, die der Artikel kritisiert: {known}.</numerusform>
        <numerusform>„{person}“ gehört nicht zu denen, die der Artikel kritisiert: {known}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{person}” is not one of those whom the article rests on: {known}.</source>
      <translation>
        <numerusform>„{person}“ gehört nicht zu denen, auf denen der Artikel beruht: {known}.</numerusform>
        <numerusform>„{person}“ gehört nicht zu denen, auf denen der Artikel beruht: {known}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{prefix}” is too short for an id: give at least four characters of it.</source>
      <translation>
        <numerusform>„{prefix}“ ist zu kurz für eine Kennung: Geben Sie mindestens vier Zeichen davon an.</numerusform>
        <numerusform>„{prefix}“ ist zu kurz für eine Kennung: Geben Sie mindestens vier Zeichen davon an.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{rarer}” is spelt “{commoner}” elsewhere in the article: is it the same name?</source>
      <translation>
        <numerusform>„{rarer}“ heißt anderswo im Artikel „{commoner}“: Ist es derselbe Name?</numerusform>
        <numerusform>„{rarer}“ heißt anderswo im Artikel „{commoner}“: Ist es derselbe Name?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{target}” could not be removed.</source>
      <translation>
        <numerusform>„{target}“ konnte nicht entfernt werden.</numerusform>
        <numerusform>„{target}“ konnte nicht entfernt werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{target}” could not be written.</source>
      <translation>
        <numerusform>„{target}“ ließ sich nicht schreiben.</numerusform>
        <numerusform>„{target}“ ließ sich nicht schreiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{target}” could not be written: {reason}.</source>
      <translation>
        <numerusform>„{target}“ ließ sich nicht schreiben: {reason}.</numerusform>
        <numerusform>„{target}“ ließ sich nicht schreiben: {reason}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{target}” is a folder: give the backup a file name.</source>
      <translation>
        <numerusform>„{target}“ ist ein Ordner: Geben Sie der Sicherung einen Dateinamen.</numerusform>
        <numerusform>„{target}“ ist ein Ordner: Geben Sie der Sicherung einen Dateinamen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{target}” is a library, or belongs to one: give the file another name.</source>
      <translation>
        <numerusform>„{target}“ ist eine Bibliothek oder gehört zu einer: Geben Sie der Datei einen anderen Namen.</numerusform>
        <numerusform>„{target}“ ist eine Bibliothek oder gehört zu einer: Geben Sie der Datei einen anderen Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{target}” is no file that can be replaced.</source>
      <translation>
        <numerusform>„{target}“ ist keine Datei, die sich ersetzen lässt.</numerusform>
        <numerusform>„{target}“ ist keine Datei, die sich ersetzen lässt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{text}” taken out</source>
      <translation>
        <numerusform>„{text}“ gestrichen</numerusform>
        <numerusform>„{text}“ gestrichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” goes with {drafts}, {claims}, {sources}, {captures} and {events}, from the library and its search. Nothing brings it back.</source>
      <translation>
        <numerusform>„{title}“ geht mit {drafts}, {claims}, {sources}, {captures} und {events}, aus der Bibliothek und ihrer Suche. Nichts bringt das zurück.</numerusform>
        <numerusform>„{title}“ geht mit {drafts}, {claims}, {sources}, {captures} und {events}, aus der Bibliothek und ihrer Suche. Nichts bringt das zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” has no web address to keep a copy of.</source>
      <translation>
        <numerusform>„{title}“ hat keine Webadresse, von der sich eine Kopie aufbewahren ließe.</numerusform>
        <numerusform>„{title}“ hat keine Webadresse, von der sich eine Kopie aufbewahren ließe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is known openly already: make it confidential in its details first.</source>
      <translation>
        <numerusform>„{title}“ ist schon offen bekannt: Machen Sie sie zuerst in ihren Einzelheiten vertraulich.</numerusform>
        <numerusform>„{title}“ ist schon offen bekannt: Machen Sie sie zuerst in ihren Einzelheiten vertraulich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is no person that could be called.</source>
      <translation>
        <numerusform>„{title}“ ist keine Person, die man anrufen könnte.</numerusform>
        <numerusform>„{title}“ ist keine Person, die man anrufen könnte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is not signed off.</source>
      <translation>
        <numerusform>„{title}“ ist nicht freigegeben.</numerusform>
        <numerusform>„{title}“ ist nicht freigegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is signed off already.</source>
      <translation>
        <numerusform>„{title}“ ist schon freigegeben.</numerusform>
        <numerusform>„{title}“ ist schon freigegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” is under a legal hold: {reason}. Lift it first.</source>
      <translation>
        <numerusform>Für „{title}“ gilt eine Löschsperre: {reason}. Heben Sie sie erst auf.</numerusform>
        <numerusform>Für „{title}“ gilt eine Löschsperre: {reason}. Heben Sie sie erst auf.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” was never signed off: there is no signed text to compare with.</source>
      <translation>
        <numerusform>„{title}“ wurde nie freigegeben: Es gibt keinen freigegebenen Text zum Vergleich.</numerusform>
        <numerusform>„{title}“ wurde nie freigegeben: Es gibt keinen freigegebenen Text zum Vergleich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” was signed off by {person}, and 1 step of another desk would change it. Reopen it and take it in again; nothing of it is lost.</source>
      <translation>
        <numerusform>„{title}“ wurde von {person} freigegeben, und 1 Schritt eines anderen Prüftischs würde ihn ändern. Öffnen Sie ihn wieder und übernehmen Sie den Schritt noch einmal; nichts davon geht verloren.</numerusform>
        <numerusform>„{title}“ wurde von {person} freigegeben, und 1 Schritt eines anderen Prüftischs würde ihn ändern. Öffnen Sie ihn wieder und übernehmen Sie den Schritt noch einmal; nichts davon geht verloren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” was signed off by {person}, and {count} steps of other desks would change it. Reopen it and take them in again; nothing of them is lost.</source>
      <translation>
        <numerusform>„{title}“ wurde von {person} freigegeben, und {count} Schritte anderer Prüftische würden ihn ändern. Öffnen Sie ihn wieder und übernehmen Sie sie noch einmal; nichts davon geht verloren.</numerusform>
        <numerusform>„{title}“ wurde von {person} freigegeben, und {count} Schritte anderer Prüftische würden ihn ändern. Öffnen Sie ihn wieder und übernehmen Sie sie noch einmal; nichts davon geht verloren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” was signed off by {person}. Reopen it to change it.</source>
      <translation>
        <numerusform>„{title}“ wurde von {person} freigegeben. Öffnen Sie den Artikel wieder, um ihn zu ändern.</numerusform>
        <numerusform>„{title}“ wurde von {person} freigegeben. Öffnen Sie den Artikel wieder, um ihn zu ändern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” was signed off on this scale. Change a copy of it, and choose that for new articles.</source>
      <translation>
        <numerusform>„{title}“ wurde mit dieser Skala freigegeben. Ändern Sie eine Kopie davon und wählen Sie diese für neue Artikel.</numerusform>
        <numerusform>„{title}“ wurde mit dieser Skala freigegeben. Ändern Sie eine Kopie davon und wählen Sie diese für neue Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}”, begun on {begun}, changed last on {changed}: {drafts} drafts, {claims} claims, {sources} sources; removed on {day}.</source>
      <translation>
        <numerusform>„{title}“, begonnen {begun}, zuletzt geändert {changed}: {drafts} Fassungen, {claims} Behauptungen, {sources} Quellen; entfernt am {day}.</numerusform>
        <numerusform>„{title}“, begonnen {begun}, zuletzt geändert {changed}: {drafts} Fassungen, {claims} Behauptungen, {sources} Quellen; entfernt am {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}”, changed last on {day}</source>
      <translation>
        <numerusform>„{title}“, zuletzt geändert {day}</numerusform>
        <numerusform>„{title}“, zuletzt geändert {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}”, signed off on {day}</source>
      <translation>
        <numerusform>„{title}“, freigegeben am {day}</numerusform>
        <numerusform>„{title}“, freigegeben am {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{token}” cannot stand there in “{formula}”.</source>
      <translation>
        <numerusform>„{token}“ kann in „{formula}“ dort nicht stehen.</numerusform>
        <numerusform>„{token}“ kann in „{formula}“ dort nicht stehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{value}” is no {what}; use one of {known}.</source>
      <translation>
        <numerusform>„{value}“ ist nicht bekannt ({what}); nehmen Sie eines von {known}.</numerusform>
        <numerusform>„{value}“ ist nicht bekannt ({what}); nehmen Sie eines von {known}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{verb}”: {second} is less than {first}.</source>
      <translation>
        <numerusform>„{verb}“: {second} ist weniger als {first}.</numerusform>
        <numerusform>„{verb}“: {second} ist weniger als {first}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{verb}”: {second} is more than {first}.</source>
      <translation>
        <numerusform>„{verb}“: {second} ist mehr als {first}.</numerusform>
        <numerusform>„{verb}“: {second} ist mehr als {first}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{verdict}” cannot go: {count} claim has it.</source>
      <translation>
        <numerusform>„{verdict}“ kann nicht weg: {count} Behauptung hat es.</numerusform>
        <numerusform>„{verdict}“ kann nicht weg: {count} Behauptung hat es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{verdict}” cannot go: {count} claims have it.</source>
      <translation>
        <numerusform>„{verdict}“ kann nicht weg: {count} Behauptungen haben es.</numerusform>
        <numerusform>„{verdict}“ kann nicht weg: {count} Behauptungen haben es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{verdict}”, but every source that takes a side contradicts it.</source>
      <translation>
        <numerusform>„{verdict}“, aber jede Quelle mit einer Haltung widerspricht.</numerusform>
        <numerusform>„{verdict}“, aber jede Quelle mit einer Haltung widerspricht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{words}” may have changed: it was due again on {day}.</source>
      <translation>
        <numerusform>„{words}“ kann sich geändert haben: Am {day} war es wieder fällig.</numerusform>
        <numerusform>„{words}“ kann sich geändert haben: Am {day} war es wieder fällig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and one before</source>
      <translation>
        <numerusform>… und eine davor</numerusform>
        <numerusform>… und eine davor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and {count} before</source>
      <translation>
        <numerusform>… und {count} davor</numerusform>
        <numerusform>… und {count} davor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>☐ accepted   ☐ rejected   ☐ reworded, as follows:</source>
      <translation>
        <numerusform>☐ angenommen   ☐ abgelehnt   ☐ anders formuliert, wie folgt:</numerusform>
        <numerusform>☐ angenommen   ☐ abgelehnt   ☐ anders formuliert, wie folgt:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>☐ {outcome}</source>
      <translation>
        <numerusform>☐ {outcome}</numerusform>
        <numerusform>☐ {outcome}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>✓ agrees: {details}</source>
      <translation>
        <numerusform>✓ stimmt: {details}</numerusform>
        <numerusform>✓ stimmt: {details}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>✓ {kind}: {text}</source>
      <translation>
        <numerusform>✓ {kind}: {text}</numerusform>
        <numerusform>✓ {kind}: {text}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>✓ {kind}: {text} (as on claim {number})</source>
      <translation>
        <numerusform>✓ {kind}: {text} (wie bei Behauptung {number})</numerusform>
        <numerusform>✓ {kind}: {text} (wie bei Behauptung {number})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>✕ {claimed} – here: {here}</source>
      <translation>
        <numerusform>✕ {claimed} – hier: {here}</numerusform>
        <numerusform>✕ {claimed} – hier: {here}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles and cases</source>
      <translation>Artikel und Fälle</translation>
    </message>
    <message>
      <source>Case files</source>
      <translation>Falldateien</translation>
    </message>
    <message>
      <source>Certificates</source>
      <translation>Bescheinigungen</translation>
    </message>
    <message>
      <source>Close without keeping what you typed?</source>
      <translation>Schließen, ohne das Geschriebene zu behalten?</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copies for readers</source>
      <translation>Exemplare zum Lesen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Drop it</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>Bibliotheken</translation>
    </message>
    <message>
      <source>Lists and web archives</source>
      <translation>Listen und Webarchive</translation>
    </message>
    <message>
      <source>Lists of literature</source>
      <translation>Literaturlisten</translation>
    </message>
    <message>
      <source>Nothing of it was stored yet.</source>
      <translation>Nichts davon ist bisher gespeichert.</translation>
    </message>
    <message>
      <source>Pages and drawings</source>
      <translation>Seiten und Zeichnungen</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Spreadsheets</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Styles of citation (CSL)</source>
      <translation>Zitierstile (CSL)</translation>
    </message>
    <message>
      <source>Web archives</source>
      <translation>Webarchive</translation>
    </message>
  </context>
</TS>
