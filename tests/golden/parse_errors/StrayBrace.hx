class StrayBrace {}
}
