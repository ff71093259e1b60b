import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before:
    'Fundação Instituto Estádio Aeroporto Universidade Hospital Museu Teatro Prêmio Prémio Rua Praça Ponte Rodovia Colégio',
  smallBefore: `rua avenida praça ponte estação aeroporto estádio instituto colégio escola universidade
    hospital museu teatro fundação prêmio prémio centro parque bairro município rodovia`,
};
