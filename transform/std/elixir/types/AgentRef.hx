package elixir.types;

abstract AgentRef(Term) from Term to Term {}
