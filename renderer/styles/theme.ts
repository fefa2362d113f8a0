import {
  ActionIcon,
  Button,
  Combobox,
  createTheme,
  InputWrapper,
  Menu,
  Modal,
  Popover,
  Portal,
  ScrollAreaAutosize,
  SegmentedControl,
  Select,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const accent: MantineColorsTuple = [
  '#eef3fd',
  '#dbe6fa',
  '#b7cdf4',
  '#8fb2f8',
  '#6c97ea',
  '#4d7edb',
  '#2b5fc7',
  '#3a6bd0',
  '#244fa8',
  '#1c3f88',
]

/** Sizes and behaviour of the components; their looks come from tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 7 },
  colors: { accent },
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: {
    xs: 'var(--text-small)',
    sm: 'var(--text-base)',
    md: 'var(--text-base)',
    lg: 'var(--text-title)',
    xl: 'var(--text-large-title)',
  },
  spacing: {
    xs: 'var(--space-1)',
    sm: 'var(--space-2)',
    md: 'var(--space-3)',
    lg: 'var(--space-4)',
    xl: 'var(--space-6)',
  },
  radius: { xs: 'var(--radius-small)', sm: 'var(--radius)', md: 'var(--radius)' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'default',
  activeClassName: '',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'sm' } }),
    // Otherwise lists that nobody opened would be laid out whenever another record is shown.
    Combobox: Combobox.extend({ defaultProps: { keepMounted: false } }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    Menu: Menu.extend({
      defaultProps: {
        position: 'bottom-start',
        offset: 4,
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
      },
    }),
    // The body never scrolls, and the lock would inject a style that the content policy forbids.
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        lockScroll: false,
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.3 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    }),
    Popover: Popover.extend({ defaultProps: { offset: 4, transitionProps: { duration: 0 } } }),
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    // Whatever scrolls can be scrolled with the keyboard.
    ScrollAreaAutosize: ScrollAreaAutosize.extend({
      defaultProps: { viewportProps: { tabIndex: 0 } },
    }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { withItemsBorders: false } }),
    Select: Select.extend({
      defaultProps: {
        comboboxProps: { transitionProps: { duration: 0 } },
        checkIconPosition: 'right',
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, transitionProps: { duration: 0 } } }),
  },
})

/** Makes the component library use the design tokens for its greys. */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-secondary)',
    '--mantine-color-placeholder': 'var(--text-faint)',
    '--mantine-color-anchor': 'var(--accent-text)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--surface-hover)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-gray-light-color': 'var(--text-secondary)',
    '--mantine-color-gray-light-hover': 'var(--surface-hover)',
  },
  light: {},
  dark: {},
})
