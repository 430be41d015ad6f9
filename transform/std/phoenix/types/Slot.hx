package phoenix.types;

import elixir.types.Term;

abstract Slot<TEntryProps, TLet = Term>(Term) from Term to Term {}
