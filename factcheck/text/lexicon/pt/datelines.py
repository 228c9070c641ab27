"""Datelines of news in Portuguese.

Forms as the agencies write them: «Lisboa, 12 mar 2024 (Lusa) –», «SÃO PAULO (Reuters) -», «BRASÍLIA –».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.pt.places import PLACES
from factcheck.text.wordlists import either, listed

_CAPITALS = r"(?:[A-ZÀ-Ý](?:[A-ZÀ-Ý’'-])+|DE|DO|DA|E)"

_TOWN = rf"[A-ZÀ-Ý](?:[A-ZÀ-Ý’'-])+(?:[ /]{_CAPITALS}){{0,4}}"

_MIXED_TOWN = r"[A-ZÀ-Ý][\wà-ÿ’'.-]{1,24}(?:[ /](?:d[eoa]s? )?[A-ZÀ-Ý][\wà-ÿ’'.-]{1,24}){0,3}"

_DAY = r"(?:, \d{1,2}º? (?:de )?[A-Za-z][a-zç]+\.?(?: (?:de )?\d{4})?)?"

_AGENCY = r" \((?:[A-Za-zÀ-ÿ][\wÀ-ÿ/ .-]{1,20})\)"

_DASH = r" ?(?:—|–|―|--+|(?<= )-) ?"

_NEXT = r"(?=[A-ZÀ-Ý0-9\"“«$€(])"

BY_CAPITALS = re.compile(rf"{_TOWN}{_DAY}(?:{_AGENCY})?(?:{_DASH}|\. (?:– )?){_NEXT}")

BY_AGENCY = re.compile(rf"(?:{_TOWN}|{_MIXED_TOWN}){_DAY}{_AGENCY}(?:{_DASH}|\. (?:– )?){_NEXT}")

SMALL_LETTERS = re.compile(rf"(?:{either(PLACES)})(?:/[A-ZÀ-Ý][\wà-ÿ-]+)?{_DAY}\.? ?(?:—|–|―|--+) {_NEXT}")

BY_COLON = re.compile(r"[A-ZÀ-Ý]{4,}(?: [A-ZÀ-Ý]{3,}){0,2}: (?=[A-ZÀ-Ý0-9\"“«])")

NO_TOWN = listed("""
AGORA ALERTA ANÁLISE ARTIGO ATENÇÃO ATUALIZAÇÃO AVISO BALANÇO BASTIDORES CHECAGEM COLUNA COMENTÁRIO
CORREÇÃO CRÓNICA CRÔNICA DADOS DESTAQUE DIRETO DIRECTO DOCUMENTÁRIO EDITORIAL ENTENDA ENTREVISTA ENQUETE
ESPECIAL EXCLUSIVO FACTOS FATOS FOTO FOTOS FOTOGALERIA GALERIA GUIA INFO LIVE NOTA OPINIÃO PERFIL PERGUNTA
PESQUISA PODCAST REPORTAGEM RESPOSTA RESUMO RETIFICAÇÃO SAIBA SÉRIE SONDAGEM URGENTE VEJA VERDADE FALSO
VÍDEO VÍDEOS
""")
