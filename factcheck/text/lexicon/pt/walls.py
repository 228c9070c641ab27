"""Wordings of Portuguese pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites in Portugal and Brazil.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"(?:este|o) (?:artigo|conteúdo|texto) (?:é|está) (?:exclusivo|reservado"
    r"|disponível) (?:para|a|só para|apenas para) (?:os )?assinantes",
    r"(?:conteúdo|artigo) (?:exclusivo|reservado) (?:para|a) (?:os )?(?:nossos )?assinantes",
    r"(?:para|quer) continuar (?:a ler|lendo).{0,60}(?:assine|assinante|login|registe|cadastre)",
    r"já é (?:nosso )?assinante\b.{0,60}(?:entre|login|inicie|faça)",
    r"(?:assine|torne-se assinante) (?:para|e) (?:continuar|continue|ler|leia|ter acesso)",
    r"(?:atingiu|você atingiu) o (?:limite|número máximo) de (?:artigos|textos|matérias).{0,40}",
    r"restam-lhe \d+ artigos",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"antes de continuar",
    r"(?:nós|o nosso site|este site)? ?(?:e os nossos (?:\d+ )?parceiros )?(?:usamos"
    r"|utilizamos|usa|utiliza|armazenamos).{0,60}cookies",
    r"(?:aceitar|rejeitar|recusar|permitir) (?:todos|tudo|todos os cookies)",
    r"(?:definições|configurações|preferências|política) de (?:cookies|privacidade|consentimento)",
    r"a sua privacidade é importante para nós",
    r"(?:valorizamos|respeitamos) a sua privacidade",
    r"aceitar e (?:continuar|fechar)",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)
