"""How orders reach a shop: telephone, mail, SMS, WhatsApp and web links, and the messages in them.

Pure text in, pure text out. Facts and limits: RFC 3966, RFC 5724, RFC 6068.
"""
