abstract AbstractOfNothing {}
