import imports.Parts.secret;

class ImportPrivateField {}
