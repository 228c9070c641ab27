"""Page phrases: the lines that Portuguese web pages put around an article, by what they are there for.

Compiled for this project. One pattern a line, matched against a whole line of the page in small letters; a
line that is indented further continues the one above. A phrase belongs here only if no article would have
it as a paragraph of its own.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import page_patterns, paper_line
from factcheck.text.wordlists import listed

PAGE_PHRASES: dict[str, str] = {
    "video player": r"""
        (?:ver|veja|assista(?: ao)?|reproduzir|iniciar|fechar) (?:o )?vídeo
        (?:assista|ver|acompanhe) (?:ao vivo|em direto|em directo|agora)
        (?:ouvir|ouça|escute) (?:este |o |a )?(?:artigo|texto|notícia|podcast|reportagem)(?: [·•|-] ?
            | \(?)?(?:\d{1,2}:\d\d)?(?: min(?:utos?)?)?\)?
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
        (?:ativar|activar|desativar|silenciar) (?:o )?som
    """,
    "offer of an app": r"""
        (?:abrir|ler|leia|continuar) (?:na|no) (?:app|aplicação|aplicativo)
        (?:descarregue|descarregar|baixe|baixar|instale|instalar) (?:a |o |já a |a nossa
            |o nosso )?(?:\S+ ){0,2}(?:app|aplicação|aplicativo).{0,40}
    """,
    "offer of notifications": r"""
        (?:ativ|activ|receb|ligu)\w* (?:as )?(?:notificações|alertas).{0,60}
        não perca (?:nada|nenhuma notícia).{0,60}
    """,
    "cookie notice": r"""
        (?:os |estes )?cookies (?:nos (?:permitem|ajudam)|(?:permitem|ajudam)-nos)\b[^"“”«»]{0,200}
        (?:aceitar|recusar|rejeitar|permitir) (?:todos|tudo|todos os cookies|cookies
            |os cookies)(?: e (?:continuar|fechar))?\.?
        (?:aceito|concordo|aceitar e (?:continuar|fechar)|não aceito|prosseguir)\.?
        (?:definições|configurações|política|preferências|gerir|gerenciar|configurar|personalizar) (?:de
            |dos |os )?(?:cookies|privacidade|consentimento|preferências)
        (?:este |o nosso )?(?:site|sítio|website|página)? ?(?:usamos|utilizamos|usa
            |utiliza) cookies\b[^"“”«»]{0,300}
        ao (?:continuar|navegar)\b[^"“”«»]{0,160}\bcookies\b[^"“”«»]{0,160}
        (?:gerir|gerenciar) (?:preferências|consentimento)
    """,
    "newsletter offer": r"""
        (?:assine|subscreva|receba|inscreva-se(?: na| em)?|cadastre-se(?: na)?) (?:já |agora )?(?:a |as
            |na |nas )?(?:nossa |nossas |sua )?newsletters?.{0,60}
        (?:newsletter|boletim)(?: diári[oa])?
        (?:subscrever|assinar|inscrever-se)[.!]?
        (?:o seu|seu|introduza o seu|digite seu|insira o seu) e-?mail.{0,40}
        obrigad[oa] (?:pela|por) (?:sua )?(?:subscrição|inscrição|assinatura)[.!]?
        [^"“”«»]{0,80}\bn[oa] (?:seu|sua) (?:e-?mail|caixa de (?:correio|entrada))\b[^"“”«»]{0,60}
    """,
    "subscription offer": r"""
        (?:assine|assine já|assine agora|torne-se assinante|seja assinante|experimente(?: grátis)?
            |teste grátis|já é assinante\??.{0,40})[.!]?
        (?:exclusivo|conteúdo exclusivo|só|apenas|conteúdo) (?:para )?assinantes
        já tem (?:uma )?(?:conta|assinatura)\??.{0,40}
        (?:este )?(?:artigo|conteúdo|texto) (?:é|está) (?:exclusivo|reservado|disponível) (?:para|a
            |só para) assinantes.{0,60}
        (?:faça|fazer) (?:o )?login(?: para continuar.{0,40})?
        cancele quando quiser\.?
    """,
    "share buttons": r"""
        (?:partilhar|compartilhar|compartilhe|partilhe|enviar|imprimir|guardar|salvar|copiar link
            |copiar ligação|copiar)
        (?:partilhar|compartilhar|compartilhe|partilhe|enviar) (?:o |este |a |esta )?(?:artigo|notícia
            |texto|página|matéria)?(?: ?(?:no|na|por|via|em) (?:\S+ ?){1,2})?
        (?:no|na|por|via) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|threads|bluesky|messenger)
        oferecer (?:este )?artigo
    """,
    "follow line": r"""
        (?:siga|siga-nos|sigam|segue|acompanhe)(?: (?:o|a|os|as|nos|nosso|nossa|[^."“”«»]{1,40}))? (?:no|na
            |em|nas redes sociais)
        [ ]?(?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|whatsapp|telegram
            |google notícias|google news|redes sociais)?
            (?:[ :,]+(?:e |ou )?(?:no |na )?(?:@\w{1,30}|facebook|instagram|twitter|x|whatsapp|youtube))*[.!]?
    """,
    "advertisement": r"""
        [-–—]? ?(?:publicidade|anúncio|anúncios|pub|continua após a publicidade
            |continua depois da publicidade)(?: ?[-–—])?
        (?:saltar|fechar|pular|remover) (?:a )?(?:publicidade|anúncio)
        (?:conteúdo|artigo|texto) (?:patrocinado|pago|publicitário)
        (?:o |a )?(?:artigo|texto|matéria|notícia) continua (?:após|depois d)[ao]? ?(?:a
            |o )?(?:publicidade|anúncio)\.?
    """,
    "pointer to another piece": r"""
        (?:ler|leia|ver|veja|saiba|carregar|mostrar) mais(?: notícias| sobre .{1,40}| artigos)?(?: ?[»›>→…]+)?
        (?:leia também|ler também|veja também|ver também|a não perder|pode gostar|você pode gostar
            |também pode interessar|continuar a ler|continue lendo|continue a ler)(?: ?[»›>→…:]+)?
        (?:artigos|notícias|conteúdos|temas|tópicos|assuntos|matérias) (?:relacionad[oa]s|semelhantes
            |recomendad[oa]s)
        (?:mais|as mais|os mais) (?:lid[oa]s|vist[oa]s|partilhad[oa]s|comentad[oa]s|recentes|populares)
        (?:sugestões|recomendações|recomendados|destaques|últimas|últimas notícias|em destaque
            |mais sobre(?: este tema| o assunto)?)
        (?:tags|etiquetas|palavras-chave|tópicos|tudo sobre)
    """,
    "page navigation": r"""
        (?:ir|saltar|avançar|pular) para (?:o |a )?(?:conteúdo|menu|navegação|pesquisa|conteúdo principal
            |rodapé)
        (?:voltar|ir) (?:ao|para o) (?:topo|início)
        (?:topo|voltar|voltar à página inicial|página inicial)
        (?:menu|navegação)(?: (?:abrir|fechar|principal))?
        (?:entrar|iniciar sessão|terminar sessão|sair|registar|registar-se|registe-se|cadastre-se|login
            |minha conta|a minha conta)(?: (?:/|\
            |) ?(?:registar|entrar|assinar))?
        (?:ampliar|ver) (?:a )?(?:imagem|imagens|foto|galeria|legenda)
        (?:comentar|comente|comentários|ver comentários|deixe (?:o seu|um|seu) comentário
            |escreva um comentário)
        \d{1,5} comentários?
        comentários \(\d{1,5}\)
        (?:ainda )?(?:sem|não há) comentários
        (?:(?:ficha técnica|estatuto editorial|termos(?: e condições| de uso)?|privacidade
            |política de privacidade|contactos?|contatos?|sobre nós|quem somos|publicidade|anuncie|ajuda
            |expediente|fale conosco|trabalhe conosco|cookies)
            (?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:tempo de leitura|leitura):? ?(?:cerca de |aprox\. ?)?\d{1,3} ?(?:min(?:utos?|\.)?)\.?
        \d{1,3} ?min(?:utos?|\.)? (?:de leitura|para ler)
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?todos os direitos reservados\.?
        (?:©|copyright ©|copyright (?=\d{4}\b))[^"“”«»]{0,200}
        todos os direitos reservados\.?(?: [^"“”«»]{0,160})?
        (?:é )?proibida a reprodução[^"“”«»]{0,160}
    """,
    "embedded post": r"""
        (?:ver|veja) (?:esta|essa|este) (?:publicação|foto|post) no instagram
        (?:uma )?(?:publicação|post) (?:partilhada|compartilhada|compartilhado) por .{1,80}
        pic\.twitter\.com/\w{4,20}
        (?:conteúdo externo|carregar conteúdo externo)\.?
        (?:por favor,? )?(?:ative|active|habilite) (?:o )?javascript[^"“”«»]{0,120}
        o seu (?:browser|navegador) não suporta [^"“”«»]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:leia|ler|veja|ver|saiba|mais|aqui|vídeo|entrevista|opinião|clique)\b"
    r"|(?:leia também|leia mais|ler também|ler mais|veja também|veja mais|ver também"
    r"|saiba mais|mais sobre|em vídeo|vídeo"
    r"|podcast|opinião|análise|entenda|relacionado|relacionada|a não perder|leia ainda|confira): ?\S"
    r"|(?:leia|veja|ler|ver|confira) (?:também|mais) ?[>»›|–—-]? ?\S"
)

BUTTONS = listed("""
partilhar compartilhar tweetar tuitar pinterest e-mail email imprimir facebook twitter linkedin whatsapp
reddit telegram copiar link flipboard messenger guardar salvar bluesky threads mastodon instagram youtube x
pocket comentar ouvir
""")

CLOCK_WORD = re.compile(
    r"(?:\b(?:às|as|das|até|desde|pelas|cerca das|e|ou|em|a|atualizado|actualizado|publicado"
    r"|seg|ter|qua|qui|sex|sáb|dom"
    r"|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo"
    r"|jan\w*|fev\w*|mar\w*|abr\w*|mai\w*|jun\w*|jul\w*|ago\w*|set\w*|out\w*|nov\w*|dez\w*"
    r"|versículo|capítulo|salmo"
    r"|mateus|marcos|lucas|joão)|[\d,;:–—-])$"
)

_PAPER = (
    r"(?:correio|diário|jornal|folha|gazeta|notícias|tribuna|eco|público|expresso|estado|"
    r"globo|observador|sol|semanário|povo|zero hora|voz|comércio|primeiro)"
)

PAPER = paper_line(r"(?:o |a |os |as )", _PAPER, names_behind=True)
"""The name of a paper in a line of its own, with its section or without."""
