typedef StructureExtension = { > B a:Int }
