@: class MetaName {}
